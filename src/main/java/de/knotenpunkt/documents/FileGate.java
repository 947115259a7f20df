package de.knotenpunkt.documents;

import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a person who may read a document gets the bytes of a Fassung: nobody what is infected; what is not checked
 * yet, only who put it in; what cannot be checked, the coordination as well.
 */
record FileGate(ScanState scan, boolean scanned, StoredVersion version, Actor actor) {

    static FileGate of(Contents contents, StoredVersion version, Actor actor) {
        var digest = version.blob().digest();
        var facts = contents.facts(Set.of(digest)).get(digest);
        return new FileGate(facts == null ? ScanState.UNCHECKED : facts.scan(), contents.scanned(), version, actor);
    }

    /** @throws Denied with the reason why not */
    void require() {
        refusal().ifPresent(reason -> {
            throw new Denied(reason);
        });
    }

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
