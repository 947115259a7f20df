package de.knotenpunkt.tasklists;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.TaskStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskListAddressTest {

    /** A thousand lists, the same ones in each run. */
    static Stream<TaskListQuery> anyList() {
        var random = new Random(20_261_123);
        return Stream.generate(() -> list(random)).limit(1_000);
    }

    @Test
    void a_thousand_lists_come_back_from_their_addresses_as_they_were() {
        assertThat(anyList())
                .allSatisfy(
                        list -> assertThat(read(TaskListAddress.query(list))).isEqualTo(list));
    }

    @Test
    void the_usual_list_needs_no_parameters() {
        assertThat(TaskListAddress.of(TaskListQuery.USUAL)).isEqualTo("aufgaben");
        assertThat(read("")).isEqualTo(TaskListQuery.USUAL);
    }

    @Test
    void addresses_are_words_people_can_read() {
        var list = new TaskListQuery(
                TaskFilter.OPEN.withUnits(Set.of(new UnitCode("40"))).withOverdue(true), TaskSort.CHANGED, true);

        assertThat(TaskListAddress.of(list)).isEqualTo("aufgaben?einheit=40&nur=ueberfaellig&sortierung=-geaendert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=unbekannt",
                "status=",
                "status=%00",
                "einheit=';drop table task;--",
                "einheit=.....",
                "person=niemand",
                "person=00000000-0000-0000-0000-00000000000Z",
                "feld=<script>alert(1)</script>",
                "von=2026-13-45",
                "von=+999999999-12-31",
                "von=1026-01-01",
                "bis=heute",
                "nur=alles",
                "sortierung=t.subject;drop",
                "sortierung=-",
                "sortierung=--frist",
                "hallo=welt",
                "text=%20%20",
                "=",
                "&&&"
            })
    void what_an_address_says_wrongly_is_passed_over(String query) {
        assertThat(read(query)).isEqualTo(TaskListQuery.USUAL);
    }

    @Test
    void a_text_of_ten_kilobytes_is_cut_or_passed_over() {
        assertThat(read("text=" + "a".repeat(10_000)).filter().text()).isNull();
        assertThat(read("text=" + "a".repeat(1_000)).filter().text()).hasSize(TaskListAddress.LONGEST_TEXT);
        assertThat(TaskListAddress.text("\u0000\r\nDeutsch\tkurs\uD800")).isEqualTo("Deutsch kurs");
    }

    @Test
    void thousands_of_values_are_limited() {
        var units =
                Arrays.toString(new Random(1).ints(400, 10, 9_999).toArray()).replaceAll("[\\[\\] ]", "");

        assertThat(read("einheit=" + units).filter().units()).hasSizeLessThanOrEqualTo(TaskListAddress.MOST_VALUES);
    }

    @Test
    void the_first_of_repeated_parameters_counts() {
        var parameters = Map.of("text", List.of("eins", "zwei"));

        assertThat(TaskListAddress.read(parameters).filter().text()).isEqualTo("eins");
    }

    @ParameterizedTest
    @MethodSource
    void signs_with_a_meaning_elsewhere_survive(String text) {
        var list = TaskListQuery.of(TaskFilter.OPEN.withText(text));

        assertThat(read(TaskListAddress.query(list)).filter().text()).isEqualTo(text);
    }

    static Stream<String> signs_with_a_meaning_elsewhere_survive() {
        return Stream.of("100 %", "a_b", "\\", "'\"`", "a&b=c", "a+b", "#", "ä ß é 漢 😀", "50.01-12/3", "a;b,c");
    }

    private static TaskListQuery read(String query) {
        return TaskListAddress.read(QueryParameters.fromString(query).getParameters());
    }

    private static TaskListQuery list(Random random) {
        var filter = new TaskFilter(
                TaskListAddress.text(text(random)),
                some(random, TaskStatus.values()),
                random.nextBoolean(),
                some(random, new UnitCode("40"), new UnitCode("50.01"), new UnitCode("GLB")),
                random.nextBoolean() ? null : new PersonId(new UUID(random.nextLong(), random.nextLong())),
                random.nextBoolean(),
                some(random, "HF1", "HF2", "HF10", "Q-1"),
                day(random),
                day(random),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean());
        var sorts = TaskSort.values();
        return new TaskListQuery(filter, sorts[random.nextInt(sorts.length)], random.nextBoolean());
    }

    private static @Nullable String text(Random random) {
        return random.nextInt(4) == 0
                ? null
                : random.ints(random.nextInt(1, 40), 0x20, 0x2FF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static @Nullable LocalDate day(Random random) {
        return random.nextBoolean() ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(10_000));
    }

    @SafeVarargs
    private static <T> Set<T> some(Random random, T... all) {
        var chosen = new HashSet<T>();
        for (var one : all) {
            if (random.nextInt(3) == 0) {
                chosen.add(one);
            }
        }
        return chosen;
    }
}
