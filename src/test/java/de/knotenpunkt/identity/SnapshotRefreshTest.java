package de.knotenpunkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.directory.Directory;
import de.knotenpunkt.directory.DirectoryPerson;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SnapshotRefreshTest {

    private static final PersonId CLERK = Persona.CLERK_OF_32.id();

    @Autowired
    private SnapshotRefresh refresh;

    @Autowired
    private Directory directory;

    @Autowired
    private People people;

    @Autowired
    private OrgUnits units;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private LiveRights rights;

    @Autowired
    private RunAs runAs;

    @AfterEach
    void as_the_directory_says() {
        refresh.apply(directory.everybody());
    }

    @Test
    void the_start_brings_people_and_units_of_the_directory() {
        assertThat(people.find(Persona.CLERK_OF_50.id())).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo(Persona.CLERK_OF_50.fullName());
            assertThat(person.roles()).containsExactly(Role.CASE_WORKER);
            assertThat(person.units()).containsExactly(new UnitCode("50"));
            assertThat(person.active()).isTrue();
        });
        assertThat(people.find(Persona.COORDINATOR.id()).orElseThrow().units()).containsExactly(new UnitCode("50.01"));
        assertThat(units.find(new UnitCode("50.01"))).hasValueSatisfying(unit -> {
            assertThat(unit.name()).contains("Koordination");
            assertThat(unit.parent()).isEqualTo(new UnitCode("50"));
        });
        assertThat(units.departmentOf(new UnitCode("50.01"))).isEqualTo(new UnitCode("50"));
        assertThat(people.headsOf(new UnitCode("50.01")))
                .extracting(PersonRow::name)
                .containsExactly(Persona.HEAD_OF_50.fullName());
    }

    @Test
    void people_without_a_role_are_not_taken_up() {
        assertThat(people.find(Persona.NOBODY.id())).isEmpty();
    }

    @Test
    void somebody_gone_stays_by_name_without_rights_and_comes_back_as_the_same_person() {
        refresh.apply(without(CLERK));

        assertThat(people.find(CLERK)).hasValueSatisfying(person -> {
            assertThat(person.active()).isFalse();
            assertThat(person.name()).isEqualTo(Persona.CLERK_OF_32.fullName());
        });
        assertThat(actors.forPerson(CLERK).tokens()).isEmpty();
        assertThat(people.membersOf(new UnitCode("32")))
                .noneMatch(person -> person.id().equals(CLERK));

        refresh.apply(directory.everybody());
        assertThat(people.find(CLERK).orElseThrow().active()).isTrue();
    }

    @Test
    void a_new_name_belongs_to_the_same_person() {
        refresh.apply(changed(CLERK, person -> copy(person, "Ole Neuname", person.groups(), person.enabled())));

        assertThat(people.find(CLERK).orElseThrow().name()).isEqualTo("Ole Neuname");
    }

    @Test
    void a_running_session_follows_new_rights_and_ends_without_any() {
        var login = runAs.authentication(CLERK);
        assertThat(rights.now(login)).containsSame(login);

        refresh.apply(changed(
                CLERK,
                person -> copy(person, person.name(), Set.of("DL_APP_KMuT_Koordination", "GG_GB32_Ordnung"), true)));
        assertThat(rights.now(login))
                .hasValueSatisfying(now -> assertThat(Set.copyOf(now.getAuthorities()))
                        .isEqualTo(Set.copyOf(
                                runAs.authentication(Persona.COORDINATOR.id()).getAuthorities())));

        refresh.apply(changed(CLERK, person -> copy(person, person.name(), Set.of(), true)));
        assertThat(rights.now(login)).isEmpty();

        refresh.apply(changed(CLERK, person -> copy(person, person.name(), person.groups(), false)));
        assertThat(rights.now(login)).isEmpty();
    }

    @Test
    void an_empty_or_torn_answer_changes_nothing() {
        assertThat(refresh.apply(List.of())).isFalse();
        assertThat(refresh.apply(directory.everybody().subList(0, 5))).isFalse();
        assertThat(refresh.apply(directory.everybody().stream()
                        .map(person -> copy(person, person.name(), Set.of(), true))
                        .toList()))
                .isFalse();

        assertThat(people.find(CLERK).orElseThrow().active()).isTrue();
        assertThat(people.find(Persona.HEAD_OF_51.id()).orElseThrow().active()).isTrue();
    }

    private List<DirectoryPerson> without(PersonId gone) {
        return directory.everybody().stream()
                .filter(person -> !person.id().equals(gone.value()))
                .toList();
    }

    private List<DirectoryPerson> changed(PersonId one, UnaryOperator<DirectoryPerson> change) {
        return directory.everybody().stream()
                .map(person -> person.id().equals(one.value()) ? change.apply(person) : person)
                .toList();
    }

    private static DirectoryPerson copy(DirectoryPerson person, String name, Set<String> groups, boolean enabled) {
        UUID id = person.id();
        return new DirectoryPerson(
                id,
                person.login(),
                name,
                person.title(),
                person.mail(),
                person.phone(),
                groups,
                person.units(),
                person.path(),
                enabled);
    }
}
