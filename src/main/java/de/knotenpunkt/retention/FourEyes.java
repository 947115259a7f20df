package de.knotenpunkt.retention;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Signature;
import java.util.Optional;

/** Two people: whoever had a hand in the proposal, acting or stood in for, has none in its confirmation. */
final class FourEyes {

    private FourEyes() {}

    /** The capacity in which the actor may confirm what was proposed so; empty if they may not. */
    static Optional<Capacity> confirming(Actor actor, Signature proposedBy) {
        return proposedBy.involves(actor.person())
                ? Optional.empty()
                : actor.capacity(capacity -> decides(capacity) && !proposedBy.involves(capacity.principal()));
    }

    /** The capacity in which the actor may refuse; the proposer may think better of it. */
    static Optional<Capacity> refusing(Actor actor) {
        return actor.capacity(FourEyes::decides);
    }

    private static boolean decides(Capacity capacity) {
        return capacity.has(Role.COORDINATOR) || capacity.has(Role.AUDITOR);
    }
}
