package de.knotenpunkt.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeputyshipTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 4);
    private static final Instant NOW = Instant.parse("2022-07-04T08:00:00Z");
    private static final PersonId HEAD = new PersonId(new UUID(1, 1));
    private static final PersonId CLERK = new PersonId(new UUID(1, 2));
    private static final Signature BY = new Signature(HEAD, "Henrike Leitmann", null, null);

    @Test
    void it_is_planned_then_in_force_then_over_by_itself() {
        var deputyship = deputyship(TODAY, TODAY.plusDays(1));

        assertThat(deputyship.stateOn(TODAY.minusDays(1))).isEqualTo(DeputyshipState.PLANNED);
        assertThat(deputyship.stateOn(TODAY)).isEqualTo(DeputyshipState.IN_FORCE);
        assertThat(deputyship.stateOn(TODAY.plusDays(1))).isEqualTo(DeputyshipState.IN_FORCE);
        assertThat(deputyship.stateOn(TODAY.plusDays(2))).isEqualTo(DeputyshipState.OVER);
    }

    @Test
    void ended_it_is_over_at_once_and_cannot_be_ended_again() {
        var deputyship = deputyship(TODAY, TODAY.plusDays(10));

        deputyship.end(BY, TODAY, NOW);

        assertThat(deputyship.stateOn(TODAY)).isEqualTo(DeputyshipState.OVER);
        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> deputyship.end(BY, TODAY, NOW))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("identity.deputyships.problem.already-over"));
    }

    @Test
    void nobody_stands_in_for_themselves() {
        assertRefused(HEAD, TODAY, TODAY, "deputy", "identity.deputyships.problem.oneself");
    }

    @Test
    void the_last_day_is_not_before_the_first_nor_in_the_past() {
        assertRefused(CLERK, TODAY.plusDays(2), TODAY.plusDays(1), "to", "identity.deputyships.problem.to-before-from");
        assertRefused(CLERK, TODAY.minusDays(5), TODAY.minusDays(1), "to", "identity.deputyships.problem.to-past");
    }

    @Test
    void it_lasts_a_year_at_most() {
        assertThatNoException().isThrownBy(() -> deputyship(TODAY, TODAY.plusDays(365)));
        assertRefused(CLERK, TODAY, TODAY.plusDays(366), "to", "identity.deputyships.problem.too-long");
    }

    private static void assertRefused(PersonId deputy, LocalDate from, LocalDate to, String field, String key) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Deputyship(wish(deputy, from, to), BY, TODAY, NOW))
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo(key);
                    assertThat(problem.field()).hasValue(field);
                });
    }

    private static Deputyship deputyship(LocalDate from, LocalDate to) {
        return new Deputyship(wish(CLERK, from, to), BY, TODAY, NOW);
    }

    private static GrantDeputyship wish(PersonId deputy, LocalDate from, LocalDate to) {
        return new GrantDeputyship(HEAD, deputy, from, to, DeputyshipScope.ALL, OperationId.next());
    }
}
