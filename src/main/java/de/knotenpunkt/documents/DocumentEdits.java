package de.knotenpunkt.documents;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.Token;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about a document, who reads it, what it hangs on. Refusals are those of {@link DocumentService}. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + DocumentAuthorities.WRITE + "')")
public class DocumentEdits {

    private static final Pattern SHOWN_TO = Pattern.compile("PERSON:[0-9a-f-]{36}|UNIT:[A-Za-z0-9.]+");

    private final CurrentActor current;
    private final DocumentChange change;
    private final CategoryBook categories;
    private final AttachRules attach;
    private final Clock clock;

    DocumentEdits(
            CurrentActor current, DocumentChange change, CategoryBook categories, AttachRules attach, Clock clock) {
        this.current = current;
        this.change = change;
        this.categories = categories;
        this.attach = attach;
        this.clock = clock;
    }

    /**
     * Writes other metadata. Moving it to a unit takes the right to file there. Category and unit bring readers of their
     * own, so for a closed document others take the right to show it.
     */
    public void describe(SeenDocument seen, DocumentMetadata metadata) {
        change.of(seen, DocumentRights::edit, (document, act) -> {
            if (!metadata.leadUnit().equals(document.text().leadUnit())
                    && DocumentRights.file(current.get(), metadata.leadUnit()).isEmpty()) {
                throw InvalidValue.at("leadUnit", "documents.problem.unit");
            }
            if (bringsReaders(metadata, document.text().metadata())) {
                DocumentRights.required(new DocumentRights(document, current.get()).show());
            }
            document.describe(metadata, categories.find(metadata.category()), act);
        });
    }

    private static boolean bringsReaders(DocumentMetadata wanted, DocumentMetadata before) {
        return !wanted.leadUnit().equals(before.leadUnit())
                || !wanted.category().equals(before.category());
    }

    /** Chooses another class. */
    public void choose(SeenDocument seen, DocumentClass visibility, boolean executiveMayRead) {
        change.of(
                seen,
                rights -> rights.choose(visibility),
                (document, act) -> document.choose(visibility, executiveMayRead, act));
    }

    /** Opens a document of a non-public matter from today on. */
    public void release(SeenDocument seen) {
        change.of(seen, DocumentRights::manage, (document, act) -> document.release(LocalDate.now(clock), act));
    }

    /**
     * Shows it to people ({@link Token#person}) or units ({@link Token#unit}) besides. They are told.
     *
     * @throws Denied if it is meant for anybody else, such as a whole role: that is for the class to say
     */
    public void show(SeenDocument seen, Set<Token> to) {
        if (!to.stream().allMatch(token -> SHOWN_TO.matcher(token.value()).matches())) {
            throw new Denied("documents.problem.not-allowed");
        }
        change.of(seen, DocumentRights::show, (document, act) -> document.show(to, act));
    }

    /** Takes back that it was shown to somebody besides. */
    public void hide(SeenDocument seen, Token from) {
        change.of(seen, DocumentRights::show, (document, act) -> document.hide(from, act));
    }

    /** Hangs it on a record as well. */
    public void link(SeenDocument seen, EntityRef record) {
        change.of(seen, DocumentRights::edit, (document, act) -> {
            attach.require(Set.of(record), current.get());
            document.link(record, act);
        });
    }

    /** Takes it off a record. */
    public void unlink(SeenDocument seen, EntityRef record) {
        change.of(seen, DocumentRights::edit, (document, act) -> document.unlink(record, act));
    }

    /** Tells the others that the acting person works on it now. */
    public void takeInHand(SeenDocument seen) {
        change.of(seen, DocumentRights::edit, Document::takeInHand);
    }

    /** Tells the others that nobody works on it any more. */
    public void putBack(SeenDocument seen) {
        change.of(seen, DocumentRights::edit, Document::putBack);
    }
}
