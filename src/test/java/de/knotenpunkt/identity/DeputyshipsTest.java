package de.knotenpunkt.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class DeputyshipsTest {

    @Autowired
    private Deputyships deputyships;

    @Autowired
    private RunAs runAs;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private CurrentActor current;

    @Autowired
    private SnapshotCache cache;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    @AfterEach
    void nobody_stands_in_for_anybody() {
        jdbc.update("delete from deputyship");
        cache.refresh();
    }

    @Test
    void a_head_lets_a_clerk_stand_in_who_then_decides_and_signs_in_their_place() {
        as(Persona.HEAD_OF_51, () -> deputyships.grant(wish(Persona.HEAD_OF_51, Persona.CLERK_OF_50)));

        var clerk = actors.forPerson(Persona.CLERK_OF_50.id());
        assertThat(clerk.tokens()).contains(Token.head(new UnitCode("51")));
        var capacity = clerk.capacity(some -> some.has(Role.DEPARTMENT_HEAD)).orElseThrow();
        assertThat(clerk.signature(capacity).onBehalfOfName()).isEqualTo(Persona.HEAD_OF_51.fullName());
        assertThat(as(Persona.CLERK_OF_50, () -> deputyships.standInsOf(Persona.HEAD_OF_51.id())))
                .extracting(PersonRow::name)
                .containsExactly(Persona.CLERK_OF_50.fullName());
    }

    @Test
    void ended_it_lends_nothing_any_more_but_stays_in_the_history() {
        as(Persona.HEAD_OF_51, () -> deputyships.grant(wish(Persona.HEAD_OF_51, Persona.CLERK_OF_50)));
        var row = as(Persona.HEAD_OF_51, () -> deputyships.own()).getFirst();

        as(Persona.HEAD_OF_51, () -> end(row, row.version()));

        assertThat(actors.forPerson(Persona.CLERK_OF_50.id()).capacities()).hasSize(1);
        assertThat(as(Persona.CLERK_OF_50, () -> deputyships.own()))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.state()).isEqualTo(DeputyshipState.OVER);
                    assertThat(past.endable()).isFalse();
                });
    }

    @Test
    void a_head_sets_deputies_for_people_of_their_units_and_parts() {
        as(Persona.HEAD_OF_50, () -> deputyships.grant(wish(Persona.COORDINATOR, Persona.CLERK_OF_50)));

        assertThat(as(Persona.HEAD_OF_50, () -> deputyships.ofMyPeople()))
                .extracting(DeputyshipRow::principalName)
                .containsExactly(Persona.COORDINATOR.fullName());
        assertThat(as(Persona.HEAD_OF_50, () -> deputyships.possiblePrincipals()))
                .extracting(PersonRow::name)
                .startsWith(Persona.HEAD_OF_50.fullName())
                .contains(Persona.COORDINATOR.fullName(), Persona.CLERK_OF_50.fullName())
                .doesNotContain(Persona.HEAD_OF_51.fullName());
    }

    @Test
    void nobody_sets_deputies_for_people_elsewhere_and_a_deputy_does_not_either() {
        assertProblem(
                "identity.deputyships.problem.not-yours",
                Denied.class,
                Persona.HEAD_OF_51,
                wish(Persona.CLERK_OF_50, Persona.HEAD_OF_51));

        as(Persona.HEAD_OF_51, () -> deputyships.grant(wish(Persona.HEAD_OF_51, Persona.CLERK_OF_50)));
        assertProblem(
                "identity.deputyships.problem.not-yours",
                Denied.class,
                Persona.CLERK_OF_50,
                wish(Persona.HEAD_OF_51, Persona.CLERK_OF_40));
    }

    @Test
    void administration_sets_deputies_for_anybody_but_is_nobodys_deputy() {
        as(Persona.IT_ADMIN, () -> deputyships.grant(wish(Persona.HEAD_OF_51, Persona.CLERK_OF_50)));

        assertProblem(
                "identity.deputyships.problem.deputy-unfit",
                InvalidValue.class,
                Persona.HEAD_OF_51,
                wish(Persona.HEAD_OF_51, Persona.IT_ADMIN));
    }

    @Test
    void the_executive_and_audit_do_not_get_in_at_all() {
        for (var persona : List.of(Persona.EXECUTIVE, Persona.AUDITOR, Persona.COUNCIL_OFFICE, Persona.NOBODY)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(persona.login())
                    .isThrownBy(() -> as(persona, () -> deputyships.own()));
        }
    }

    @Test
    void the_same_deputy_twice_at_a_time_is_refused_but_the_same_operation_is_recognised() {
        var wish = wish(Persona.HEAD_OF_51, Persona.CLERK_OF_50);
        var first = as(Persona.HEAD_OF_51, () -> deputyships.grant(wish));

        assertThat(as(Persona.HEAD_OF_51, () -> deputyships.grant(wish))).isEqualTo(first);
        assertProblem(
                "identity.deputyships.problem.overlaps",
                InvalidValue.class,
                Persona.HEAD_OF_51,
                wish(Persona.HEAD_OF_51, Persona.CLERK_OF_50));
    }

    @Test
    void what_changed_meanwhile_is_not_ended_unseen_and_strangers_do_not_find_it() {
        as(Persona.HEAD_OF_51, () -> deputyships.grant(wish(Persona.HEAD_OF_51, Persona.CLERK_OF_50)));
        var row = as(Persona.HEAD_OF_51, () -> deputyships.own()).getFirst();

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> as(Persona.HEAD_OF_51, () -> end(row, row.version() + 1)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(Persona.CLERK_OF_40, () -> end(row, row.version())));
    }

    @Test
    void the_deputy_may_lay_it_down() {
        as(Persona.HEAD_OF_51, () -> deputyships.grant(wish(Persona.HEAD_OF_51, Persona.CLERK_OF_50)));
        var row = as(Persona.CLERK_OF_50, () -> deputyships.own()).getFirst();
        assertThat(row.endable()).isTrue();

        as(Persona.CLERK_OF_50, () -> end(row, row.version()));

        assertThat(as(Persona.CLERK_OF_50, () -> current.get().capacities())).hasSize(1);
    }

    private <P extends Problem> void assertProblem(String key, Class<P> kind, Persona by, GrantDeputyship wish) {
        assertThatExceptionOfType(kind)
                .isThrownBy(() -> as(by, () -> deputyships.grant(wish)))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private boolean end(DeputyshipRow row, long version) {
        deputyships.end(new EndDeputyship(row.id(), version, OperationId.next()));
        return true;
    }

    private <T> T as(Persona persona, Supplier<T> work) {
        return runAs.person(persona.id(), work);
    }

    private GrantDeputyship wish(Persona principal, Persona deputy) {
        var today = LocalDate.now(clock);
        return new GrantDeputyship(
                principal.id(), deputy.id(), today, today.plusDays(13), DeputyshipScope.ALL, OperationId.next());
    }
}
