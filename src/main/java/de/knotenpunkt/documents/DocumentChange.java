package de.knotenpunkt.documents;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.Operations;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps every change of a document takes: repeated? readable? unchanged since? allowed? Then the verb, then kept. */
@Component
class DocumentChange {

    private final CurrentActor current;
    private final DocumentAccess access;
    private final DocumentLedger ledger;
    private final Operations operations;
    private final Clock clock;

    DocumentChange(
            CurrentActor current, DocumentAccess access, DocumentLedger ledger, Operations operations, Clock clock) {
        this.current = current;
        this.access = access;
        this.ledger = ledger;
        this.operations = operations;
        this.clock = clock;
    }

    /**
     * Changes a document that is not in the trash.
     *
     * @throws de.knotenpunkt.shared.NotFound if the actor may not read it
     * @throws DocumentConflict if somebody saved since the version seen
     * @throws Denied if the actor lacks the right, or it lies in the trash
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document of(
            SeenDocument seen, Function<DocumentRights, Optional<Capacity>> right, BiConsumer<Document, Signed> verb) {
        return ofAny(seen, right, (document, act) -> {
            document.mustBeKept();
            verb.accept(document, act);
        });
    }

    /** As {@link #of}, in the trash as well. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document ofAny(
            SeenDocument seen, Function<DocumentRights, Optional<Capacity>> right, BiConsumer<Document, Signed> verb) {
        var actor = current.get();
        var document = access.readable(seen.id(), actor);
        if (operations.find(seen.operation()).isPresent()) {
            return document;
        }
        var capacity = DocumentRights.required(right.apply(new DocumentRights(document, actor)));
        if (document.version() != seen.version()) {
            throw new DocumentConflict();
        }
        operations.record(seen.operation(), document.id().ref());
        verb.accept(document, new Signed(actor.signature(capacity), clock.instant()));
        return saved(document);
    }

    /** Two who saved at the same moment saw the same version; the second is told as if it had come later. */
    private Document saved(Document document) {
        try {
            return ledger.save(document);
        } catch (OptimisticLockingFailureException overtaken) {
            throw new DocumentConflict();
        }
    }
}
