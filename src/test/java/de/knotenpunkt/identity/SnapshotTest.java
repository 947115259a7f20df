package de.knotenpunkt.identity;

import static de.knotenpunkt.identity.Given.BASICS;
import static de.knotenpunkt.identity.Given.SOCIAL;
import static de.knotenpunkt.identity.Given.YOUTH;
import static de.knotenpunkt.shared.Role.CASE_WORKER;
import static de.knotenpunkt.shared.Role.COORDINATOR;
import static de.knotenpunkt.shared.Role.DEPARTMENT_HEAD;
import static de.knotenpunkt.shared.Role.EXECUTIVE;
import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.UnitCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private final Given given = new Given();

    @Test
    void members_are_those_of_the_parts_too_by_german_order_of_names() {
        given.person("Özdemir, Ayşe", BASICS, CASE_WORKER);
        given.person("Zander, Zoe", SOCIAL, CASE_WORKER);
        given.person("Otto, Ole", SOCIAL, COORDINATOR);
        given.person("Landrätin", SOCIAL, EXECUTIVE);
        given.person("Gegangen", SOCIAL, false, CASE_WORKER);
        given.person("Anders", YOUTH, CASE_WORKER);

        assertThat(names(given.snapshot().membersOf(SOCIAL)))
                .containsExactly("Otto, Ole", "Özdemir, Ayşe", "Zander, Zoe");
        assertThat(names(given.snapshot().membersOf(BASICS))).containsExactly("Özdemir, Ayşe");
    }

    @Test
    void a_part_without_a_head_is_headed_from_above() {
        given.person("Head", SOCIAL, DEPARTMENT_HEAD);

        assertThat(names(given.snapshot().headsOf(BASICS))).containsExactly("Head");
        assertThat(given.snapshot().headsOf(YOUTH)).isEmpty();
    }

    @Test
    void a_search_finds_beginnings_of_words_without_regard_to_case_and_accents() {
        given.person("Karim Probst-Muster", SOCIAL, CASE_WORKER);
        given.person("Jörg Müßig", SOCIAL, CASE_WORKER);

        assertThat(names(given.snapshot().search("mus", 10))).containsExactly("Jörg Müßig", "Karim Probst-Muster");
        assertThat(names(given.snapshot().search("kar MUS", 10))).containsExactly("Karim Probst-Muster");
        assertThat(names(given.snapshot().search("mussig", 10))).containsExactly("Jörg Müßig");
        assertThat(given.snapshot().search("obst", 10)).isEmpty();
        assertThat(given.snapshot().search("", 1)).hasSize(1);
    }

    @Test
    void a_circle_of_parents_comes_to_an_end() {
        var a = new UnitCode("60");
        var b = new UnitCode("61");
        var circle = new Snapshot(
                List.of(new OrgUnitRow(a, "", b, true), new OrgUnitRow(b, "", a, true)),
                List.of(),
                Map.of(),
                Map.of(),
                List.of());

        assertThat(circle.withParents(a)).containsExactly(a, b);
    }

    private static List<String> names(List<PersonRow> people) {
        return people.stream().map(PersonRow::name).toList();
    }
}
