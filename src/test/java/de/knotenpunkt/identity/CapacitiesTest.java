package de.knotenpunkt.identity;

import static de.knotenpunkt.identity.Given.BASICS;
import static de.knotenpunkt.identity.Given.SOCIAL;
import static de.knotenpunkt.identity.Given.TODAY;
import static de.knotenpunkt.identity.Given.YOUTH;
import static de.knotenpunkt.shared.Role.AUDITOR;
import static de.knotenpunkt.shared.Role.CASE_WORKER;
import static de.knotenpunkt.shared.Role.COORDINATOR;
import static de.knotenpunkt.shared.Role.COUNCIL_OFFICE;
import static de.knotenpunkt.shared.Role.DEPARTMENT_HEAD;
import static de.knotenpunkt.shared.Role.EXECUTIVE;
import static de.knotenpunkt.shared.Role.IT_ADMIN;
import static de.knotenpunkt.shared.Token.STAFF;
import static de.knotenpunkt.shared.Token.head;
import static de.knotenpunkt.shared.Token.person;
import static de.knotenpunkt.shared.Token.role;
import static de.knotenpunkt.shared.Token.unit;
import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CapacitiesTest {

    private final Given given = new Given();

    @Test
    void a_clerk_of_a_part_reads_for_the_part_and_the_whole() {
        var clerk = given.person("Clerk", BASICS, CASE_WORKER);

        assertThat(actor(clerk).tokens())
                .containsExactlyInAnyOrder(STAFF, unit(BASICS), unit(SOCIAL), person(clerk), role(CASE_WORKER));
    }

    @Test
    void a_clerk_of_the_whole_does_not_read_as_staff_of_the_part() {
        assertThat(actor(given.person("Clerk", SOCIAL, CASE_WORKER)).tokens()).doesNotContain(unit(BASICS));
    }

    @Test
    void a_head_also_heads_parts_without_a_head_of_their_own() {
        var head = given.person("Head", SOCIAL, DEPARTMENT_HEAD);

        assertThat(actor(head).own().headOf()).containsExactlyInAnyOrder(SOCIAL, BASICS);
        assertThat(actor(head).tokens()).contains(head(SOCIAL), head(BASICS), unit(SOCIAL), STAFF);
    }

    @Test
    void a_part_with_a_head_of_its_own_is_theirs() {
        var head = given.person("Head", SOCIAL, DEPARTMENT_HEAD);
        var headOfPart = given.person("Head of part", BASICS, DEPARTMENT_HEAD);

        assertThat(actor(head).own().headOf()).containsExactly(SOCIAL);
        assertThat(actor(headOfPart).own().headOf()).containsExactly(BASICS);
    }

    @Test
    void a_head_named_by_configuration_comes_before_the_others() {
        var named = given.person("Named", YOUTH, DEPARTMENT_HEAD);
        var other = given.person("Other", SOCIAL, DEPARTMENT_HEAD);
        given.head(SOCIAL, named);

        assertThat(actor(named).own().headOf()).contains(SOCIAL, BASICS, YOUTH);
        assertThat(actor(other).own().headOf()).isEmpty();
    }

    @Test
    void the_executive_reads_what_all_staff_reads_but_belongs_to_no_unit() {
        var executive = given.person("Executive", SOCIAL, EXECUTIVE);

        assertThat(actor(executive).tokens()).containsExactlyInAnyOrder(STAFF, person(executive), role(EXECUTIVE));
    }

    @Test
    void administration_audit_and_council_office_alone_read_no_content() {
        assertThat(actor(given.person("IT", SOCIAL, IT_ADMIN)).tokens()).containsExactly(role(IT_ADMIN));
        assertThat(actor(given.person("Audit", SOCIAL, AUDITOR)).tokens()).containsExactly(role(AUDITOR));
        assertThat(actor(given.person("Council", SOCIAL, COUNCIL_OFFICE)).tokens())
                .containsExactly(role(COUNCIL_OFFICE));
    }

    @Test
    void several_roles_add_up() {
        var both = given.person("Both", SOCIAL, CASE_WORKER, IT_ADMIN);

        assertThat(actor(both).tokens())
                .containsExactlyInAnyOrder(STAFF, unit(SOCIAL), person(both), role(CASE_WORKER), role(IT_ADMIN));
    }

    @Test
    void somebody_unknown_or_switched_off_stands_for_nothing() {
        var gone = given.person("Gone", SOCIAL, false, DEPARTMENT_HEAD);

        assertThat(actor(gone).tokens()).isEmpty();
        assertThat(actor(gone).own().roles()).isEmpty();
        assertThat(actor(gone).name()).isEqualTo("Gone");
        assertThat(actor(new PersonId(new UUID(7, 7))).tokens()).isEmpty();
    }

    @Test
    void a_deputy_for_decisions_gets_the_head_and_nothing_personal() {
        var head = given.person("Head", YOUTH, DEPARTMENT_HEAD, CASE_WORKER);
        var deputy = given.person("Deputy", SOCIAL, CASE_WORKER);
        given.standIn(deputy, head, DeputyshipScope.REVIEW);

        assertThat(lent(deputy).roles()).containsExactly(DEPARTMENT_HEAD);
        assertThat(lent(deputy).headOf()).containsExactly(YOUTH);
        assertThat(lent(deputy).isPersonally(head)).isFalse();
        assertThat(actor(deputy).tokens()).contains(head(YOUTH)).doesNotContain(person(head), unit(YOUTH));
    }

    @Test
    void a_deputy_for_tasks_gets_the_personal_work_and_no_decisions() {
        var head = given.person("Head", YOUTH, DEPARTMENT_HEAD, CASE_WORKER);
        var deputy = given.person("Deputy", SOCIAL, CASE_WORKER);
        given.standIn(deputy, head, DeputyshipScope.TASKS);

        assertThat(lent(deputy).roles()).containsExactly(CASE_WORKER);
        assertThat(lent(deputy).headOf()).isEmpty();
        assertThat(lent(deputy).isPersonally(head)).isTrue();
        assertThat(actor(deputy).tokens()).contains(person(head)).doesNotContain(head(YOUTH), unit(YOUTH));
    }

    @Test
    void a_deputy_for_tasks_of_the_coordination_does_not_see_everything() {
        var coordinator = given.person("Coordinator", BASICS, COORDINATOR);
        var deputy = given.person("Deputy", SOCIAL, CASE_WORKER);
        given.standIn(deputy, coordinator, DeputyshipScope.TASKS);

        assertThat(actor(deputy).seesEverything()).isFalse();
    }

    @Test
    void a_deputy_for_all_gets_all_but_administration_and_audit() {
        var principal = given.person("Principal", YOUTH, COORDINATOR, IT_ADMIN, AUDITOR);
        var deputy = given.person("Deputy", SOCIAL, CASE_WORKER);
        given.standIn(deputy, principal, DeputyshipScope.ALL);

        assertThat(lent(deputy).roles()).containsExactly(COORDINATOR);
        assertThat(actor(deputy).seesEverything()).isTrue();
        assertThat(actor(deputy).tokens())
                .contains(person(principal), unit(YOUTH))
                .doesNotContain(role(IT_ADMIN), role(AUDITOR));
    }

    @Test
    void a_deputyship_holds_from_its_first_to_its_last_day() {
        var head = given.person("Head", YOUTH, DEPARTMENT_HEAD);
        var deputy = given.person("Deputy", SOCIAL, CASE_WORKER);
        given.standIn(deputy, head, DeputyshipScope.ALL, TODAY, TODAY.plusDays(2));
        var snapshot = given.snapshot();

        assertThat(Capacities.actor(snapshot, deputy, TODAY.minusDays(1)).capacities())
                .hasSize(1);
        assertThat(Capacities.actor(snapshot, deputy, TODAY).capacities()).hasSize(2);
        assertThat(Capacities.actor(snapshot, deputy, TODAY.plusDays(2)).capacities())
                .hasSize(2);
        assertThat(Capacities.actor(snapshot, deputy, TODAY.plusDays(3)).capacities())
                .hasSize(1);
    }

    @Test
    void a_deputy_of_a_deputy_inherits_nothing() {
        var head = given.person("Head", YOUTH, DEPARTMENT_HEAD);
        var deputy = given.person("Deputy", SOCIAL, CASE_WORKER);
        var second = given.person("Second", SOCIAL, CASE_WORKER);
        given.standIn(deputy, head, DeputyshipScope.ALL).standIn(second, deputy, DeputyshipScope.ALL);

        assertThat(actor(second).tokens()).contains(person(deputy)).doesNotContain(head(YOUTH), person(head));
    }

    @Test
    void nobody_stands_in_for_somebody_switched_off_or_without_a_working_role() {
        var gone = given.person("Gone", YOUTH, false, DEPARTMENT_HEAD);
        var head = given.person("Head", YOUTH, DEPARTMENT_HEAD);
        var deputy = given.person("Deputy", SOCIAL, CASE_WORKER);
        var admin = given.person("Admin", SOCIAL, IT_ADMIN);
        given.standIn(deputy, gone, DeputyshipScope.ALL).standIn(admin, head, DeputyshipScope.ALL);

        assertThat(actor(deputy).capacities()).hasSize(1);
        assertThat(actor(admin).capacities()).hasSize(1);
        assertThat(actor(admin).tokens()).containsExactly(role(IT_ADMIN));
    }

    private Actor actor(PersonId person) {
        return Capacities.actor(given.snapshot(), person, TODAY);
    }

    private Capacity lent(PersonId deputy) {
        return actor(deputy).capacities().getLast();
    }
}
