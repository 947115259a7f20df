package de.knotenpunkt.masterdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FieldOfActionRowTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void a_field_may_be_chosen_from_its_first_to_its_last_day() {
        var field = new FieldOfActionRow("L1", "Gesundheit", 5, "HF4", true, FIRST, LAST);

        assertThat(field.choosableOn(FIRST.minusDays(1))).isFalse();
        assertThat(field.choosableOn(FIRST)).isTrue();
        assertThat(field.choosableOn(LAST)).isTrue();
        assertThat(field.choosableOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void a_field_switched_off_may_not_be_chosen() {
        assertThat(new FieldOfActionRow("L1", "Gesundheit", 5, "HF4", false, null, null).choosableOn(FIRST))
                .isFalse();
    }

    @Test
    void only_a_field_that_counts_for_itself_is_of_the_directive() {
        assertThat(new FieldOfActionRow("HF4", "Interkulturelle Öffnung", 4, "HF4", true, null, null).ofDirective())
                .isTrue();
        assertThat(new FieldOfActionRow("L1", "Gesundheit", 5, "HF4", true, null, null).ofDirective())
                .isFalse();
    }
}
