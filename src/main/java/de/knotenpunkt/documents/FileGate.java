package de.knotenpunkt.documents;

import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Role;
import java.util.Optional;

/**
 * Whether a person who may read a document gets the bytes of a Fassung: nobody what is infected; what is not checked
 * yet, only who put it in; what cannot be checked, the coordination as well.
 */
record FileGate(ScanState scan, boolean scanned, StoredVersion version, Actor actor) {

    /** Key of the reason why not; empty if they get it. */
    Optional<String> refusal() {
        if (scan == ScanState.INFECTED) {
            return Optional.of("documents.problem.infected");
        }
        if (!scanned || scan == ScanState.CLEAN || version.addedBy().signature().involves(actor.person())) {
            return Optional.empty();
        }
        if (scan == ScanState.NOT_CHECKABLE) {
            return actor.has(Role.COORDINATOR) ? Optional.empty() : Optional.of("documents.problem.not-checkable");
        }
        return Optional.of("documents.problem.unchecked");
    }
}
