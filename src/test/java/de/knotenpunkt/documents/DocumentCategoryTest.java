package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.knotenpunkt.shared.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long documents of a category are kept, and what a category may not be. */
class DocumentCategoryTest {

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2036-12-31", "2026-12-31, 2036-12-31", "2024-02-29, 2034-12-31"})
    void counts_from_the_end_of_the_year_of_the_paper(LocalDate documentOn, LocalDate last) {
        assertThat(category(10, RetentionStart.DOCUMENT_DATE)
                        .retainUntil(documentOn, Map.of(DetailField.ENDS_ON, "2050-01-01")))
                .hasValue(last);
    }

    @Test
    void counts_from_the_end_of_what_it_is_about() {
        var agreement = category(10, RetentionStart.END_DATE);

        assertThat(agreement.retainUntil(LocalDate.of(2024, 5, 1), Map.of(DetailField.ENDS_ON, "2028-02-29")))
                .hasValue(LocalDate.of(2038, 12, 31));
        assertThat(agreement.retainUntil(LocalDate.of(2024, 5, 1), Map.of()))
                .as("no end known")
                .hasValue(LocalDate.of(2034, 12, 31));
    }

    @Test
    void counts_from_the_day_a_consent_ends_and_not_before() {
        var photo = category(0, RetentionStart.CONSENT_UNTIL);

        assertThat(photo.retainUntil(LocalDate.of(2024, 5, 1), Map.of(DetailField.CONSENT_UNTIL, "2027-06-30")))
                .hasValue(LocalDate.of(2027, 12, 31));
        assertThat(photo.retainUntil(LocalDate.of(2024, 5, 1), Map.of())).isEmpty();
    }

    @Test
    void is_open_until_somebody_decides() {
        assertThat(category(null, RetentionStart.DOCUMENT_DATE).retainUntil(LocalDate.of(2024, 5, 1), Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "101"})
    void keeps_neither_less_than_no_year_nor_more_than_a_hundred(int years) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> category(years, RetentionStart.DOCUMENT_DATE))
                .satisfies(wrong -> assertThat(wrong.field()).hasValue("retentionYears"));
    }

    @Test
    void has_a_name_and_asks_for_what_it_demands() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> category(" ", Set.of()))
                .satisfies(wrong -> assertThat(wrong.field()).hasValue("name"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> category("x".repeat(81), Set.of()))
                .satisfies(wrong -> assertThat(wrong.field()).hasValue("name"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> category("Vertrag", Set.of(DetailField.AMOUNT)))
                .satisfies(wrong -> assertThat(wrong.field()).hasValue("mandatory"));
    }

    private static DocumentCategory category(@Nullable Integer years, RetentionStart start) {
        return new DocumentCategory(
                "TEST", 0, "Vertrag", 1, true, DocumentClass.UNIT, Set.of(), List.of(), Set.of(), years, start, false);
    }

    private static DocumentCategory category(String name, Set<DetailField> mandatory) {
        return new DocumentCategory(
                "TEST",
                0,
                name,
                1,
                true,
                DocumentClass.UNIT,
                Set.of(),
                List.of(DetailField.PARTIES),
                mandatory,
                null,
                RetentionStart.DOCUMENT_DATE,
                false);
    }
}
