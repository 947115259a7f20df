package de.knotenpunkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.directory.DirectoryPerson;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoleMappingTest {

    private final RoleMapping mapping = new RoleMapping(new IdentityProperties(
            Map.of(
                    Role.CASE_WORKER, List.of("DL_SB", "DL_SB_Zusatz"),
                    Role.COORDINATOR, List.of("DL_KO")),
            "GG_GB(\\d{2})_.*",
            List.of(new IdentityProperties.Unit(new UnitCode("32"), "Ordnung", null, null)),
            Duration.ofMinutes(4)));

    @Test
    void several_groups_bring_several_roles_whatever_their_case() {
        assertThat(mapping.roles(in("dl_sb_zusatz", "DL_KO", "GG_Kantine")))
                .containsExactlyInAnyOrder(Role.CASE_WORKER, Role.COORDINATOR);
    }

    @Test
    void without_a_mapped_group_there_is_no_role() {
        assertThat(mapping.roles(in("GG_Kantine", "DL_SB_alt"))).isEmpty();
    }

    @Test
    void groups_say_the_units() {
        assertThat(units(Set.of("GG_GB50_Soziales", "GG_GB51_Jugend"), List.of(), List.of()))
                .containsExactlyInAnyOrder("50", "51");
    }

    @Test
    void the_attribute_names_the_part_of_the_unit_the_group_says() {
        assertThat(units(Set.of("GG_GB50_Soziales", "GG_GB51_Jugend"), List.of("50.01"), List.of()))
                .containsExactlyInAnyOrder("50.01", "51");
    }

    @Test
    void an_attribute_that_contradicts_the_group_does_not_count() {
        assertThat(units(Set.of("GG_GB50_Soziales"), List.of("20"), List.of())).containsExactly("50");
    }

    @Test
    void without_a_group_the_attribute_counts_then_the_place_in_the_tree() {
        assertThat(units(Set.of(), List.of("GLB"), List.of("32"))).containsExactly("GLB");
        assertThat(units(Set.of(), List.of(), List.of("Benutzer", "32 Ordnung")))
                .containsExactly("32");
        assertThat(units(Set.of(), List.of(), List.of("Benutzer"))).isEmpty();
    }

    @Test
    void a_code_may_be_followed_by_its_name_and_nonsense_is_no_unit() {
        assertThat(units(Set.of(), List.of("50.02 Leistungen"), List.of())).containsExactly("50.02");
        assertThat(units(Set.of(), List.of("(unbekannt)"), List.of())).isEmpty();
    }

    private List<String> units(Set<String> groups, List<String> attribute, List<String> path) {
        return mapping
                .units(new DirectoryPerson(UUID.randomUUID(), "x", "X", "", "", "", groups, attribute, path, true))
                .stream()
                .map(UnitCode::value)
                .toList();
    }

    private static DirectoryPerson in(String... groups) {
        return new DirectoryPerson(UUID.randomUUID(), "x", "X", "", "", "", Set.of(groups), List.of(), List.of(), true);
    }
}
