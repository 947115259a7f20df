package de.knotenpunkt.retention;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Signature;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    private static final Capacity MARA = own("Mara", Role.COORDINATOR);
    private static final Capacity TIMO = own("Timo", Role.COORDINATOR);
    private static final Capacity DANA = own("Dana", Role.AUDITOR);
    private static final Capacity KARIM = own("Karim", Role.CASE_WORKER);

    @Test
    void another_coordinator_and_data_protection_confirm() {
        assertThat(confirming(by(MARA, null), TIMO)).isEqualTo(TIMO);
        assertThat(confirming(by(MARA, null), DANA)).isEqualTo(DANA);
    }

    @Test
    void the_proposer_never_confirms() {
        assertThat(confirming(by(MARA, null), MARA)).isNull();
    }

    @Test
    void not_even_as_the_deputy_of_another_coordinator() {
        assertThat(confirming(by(MARA, null), MARA, standingInFor(TIMO))).isNull();
    }

    @Test
    void nobody_confirms_in_the_place_of_the_proposer() {
        assertThat(confirming(by(MARA, null), KARIM, standingInFor(MARA))).isNull();
    }

    @Test
    void what_a_deputy_proposed_is_not_confirmed_by_the_principal() {
        assertThat(confirming(by(KARIM, MARA), MARA)).isNull();
        assertThat(confirming(by(KARIM, MARA), KARIM, standingInFor(TIMO))).isNull();
        assertThat(confirming(by(KARIM, MARA), TIMO)).isEqualTo(TIMO);
    }

    @Test
    void a_deputy_of_an_uninvolved_coordinator_confirms_in_vertretung() {
        var deputy = standingInFor(TIMO);

        assertThat(confirming(by(MARA, null), KARIM, deputy)).isEqualTo(deputy);
    }

    @Test
    void other_roles_confirm_nothing() {
        assertThat(confirming(by(MARA, null), KARIM)).isNull();
        assertThat(FourEyes.refusing(actor(KARIM))).isEmpty();
    }

    @Test
    void the_proposer_may_think_better_of_it() {
        assertThat(FourEyes.refusing(actor(MARA))).contains(MARA);
    }

    private static @Nullable Capacity confirming(Signature proposedBy, Capacity... capacities) {
        return FourEyes.confirming(actor(capacities), proposedBy).orElse(null);
    }

    private static Actor actor(Capacity... capacities) {
        return new Actor(capacities[0].principal(), capacities[0].principalName(), List.of(capacities), Set.of());
    }

    private static Signature by(Capacity person, @Nullable Capacity principal) {
        return new Signature(
                person.principal(),
                person.principalName(),
                principal == null ? null : principal.principal(),
                principal == null ? null : principal.principalName());
    }

    private static Capacity own(String name, Role role) {
        return new Capacity(new PersonId(UUID.randomUUID()), name, Set.of(role), Set.of(), Set.of(), true, true);
    }

    private static Capacity standingInFor(Capacity other) {
        return new Capacity(other.principal(), other.principalName(), other.roles(), Set.of(), Set.of(), true, false);
    }
}
