package de.knotenpunkt.documents;

import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.contents.StagedContent;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Operations;
import de.knotenpunkt.shared.SignedBy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts documents in and gives them Fassungen. What may not be read is {@link de.knotenpunkt.shared.NotFound}; what may
 * be read but not done is {@link Denied}; a wrong input names its field.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + DocumentAuthorities.WRITE + "')")
public class DocumentService {

    private static final int LONGEST_COMMENT = 500;
    private static final int MOST_AT_ONCE = 50;

    private final CurrentActor current;
    private final DocumentChange change;
    private final DocumentLedger ledger;
    private final CategoryBook categories;
    private final AttachRules attach;
    private final Contents contents;
    private final DocumentQuota quota;
    private final Operations operations;
    private final Clock clock;

    DocumentService(
            CurrentActor current,
            DocumentChange change,
            DocumentLedger ledger,
            CategoryBook categories,
            AttachRules attach,
            Contents contents,
            DocumentQuota quota,
            Operations operations,
            Clock clock) {
        this.current = current;
        this.change = change;
        this.ledger = ledger;
        this.categories = categories;
        this.attach = attach;
        this.contents = contents;
        this.quota = quota;
        this.operations = operations;
        this.clock = clock;
    }

    /**
     * Classes the acting person may give to new documents of a category: its own, the two of the unit, and any for the
     * coordination; {@code AS_RECORD} only for what hangs on a record.
     */
    @Transactional(readOnly = true)
    public List<DocumentClass> choices(String category, boolean onRecord) {
        return FilingRules.choices(categories.find(category), onRecord, current.get());
    }

    /** Puts files in as documents, all or none. Returns them in the order of the command. */
    public List<DocumentId> file(FileDocuments command) {
        var actor = current.get();
        if (command.documents().isEmpty() || command.documents().size() > MOST_AT_ONCE) {
            throw new InvalidValue("documents.problem.how-many", MOST_AT_ONCE);
        }
        var earlier = filedBefore(command);
        if (!earlier.isEmpty()) {
            return earlier;
        }
        attach.require(command.records(), actor);
        var filed = new ArrayList<DocumentId>();
        for (var document : command.documents()) {
            var id = file(document, command, actor);
            operations.record(part(command.operation(), filed.size()), id.ref());
            filed.add(id);
        }
        return filed;
    }

    private List<DocumentId> filedBefore(FileDocuments command) {
        return IntStream.range(0, command.documents().size())
                .mapToObj(index -> operations.find(part(command.operation(), index)))
                .flatMap(Optional::stream)
                .map(DocumentId::of)
                .toList();
    }

    /** Each document of a command is an operation of its own, so that a repetition finds all of them. */
    private static OperationId part(OperationId operation, int index) {
        var name = operation.value() + "/" + index;
        return index == 0 ? operation : new OperationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private DocumentId file(NewDocument wanted, FileDocuments command, Actor actor) {
        var metadata = wanted.metadata();
        var capacity = DocumentRights.file(actor, metadata.leadUnit())
                .orElseThrow(() -> InvalidValue.at("leadUnit", "documents.problem.unit"));
        var category = categories.find(metadata.category());
        if (!FilingRules.choices(category, !command.records().isEmpty(), actor).contains(command.visibility())) {
            throw InvalidValue.at("visibility", "documents.problem.visibility");
        }
        quota.mustHold(metadata.leadUnit(), wanted.content().blob().size());
        var act = new Signed(actor.signature(capacity), clock.instant());
        var document = new Document(metadata, category, command.visibility(), act);
        document.begin(
                StoredVersion.of(
                        wanted.content(), comment(wanted.comment()), wanted.isFinal(), SignedBy.of(act.by()), act.at()),
                command.records(),
                act);
        name(wanted.content());
        return ledger.save(document).id();
    }

    /**
     * Adds a Fassung.
     *
     * @return its number
     * @throws DocumentConflict if somebody saved since the version seen
     */
    public int addVersion(SeenDocument seen, StagedContent content, String comment, boolean isFinal) {
        var added = change.of(seen, DocumentRights::edit, (document, act) -> {
            quota.mustHold(document.text().leadUnit(), content.blob().size());
            name(content);
            document.add(StoredVersion.of(content, comment(comment), isFinal, SignedBy.of(act.by()), act.at()), act);
        });
        return added.versions().lastKey();
    }

    /**
     * Puts an earlier Fassung on top again, as a new one. Who restores it gets its file, so it takes the right to that.
     *
     * @return its number
     */
    public int restore(SeenDocument seen, int number, String comment) {
        var restored = change.of(seen, DocumentRights::edit, (document, act) -> {
            if (document.versions().lastKey() == number) {
                throw new Denied("documents.problem.is-latest");
            }
            FileGate.of(contents, document.stored(number), current.get()).require();
            document.restore(number, comment(comment), act);
        });
        return restored.versions().lastKey();
    }

    /** Marks a Fassung as the final one, or as working copy after all. */
    public void mark(SeenDocument seen, int number, boolean asFinal) {
        change.of(seen, DocumentRights::edit, (document, act) -> document.mark(number, asFinal, act));
    }

    /** A form may be left open longer than the store waits for a name. */
    private void name(StagedContent content) {
        if (!contents.has(content.blob())) {
            throw new InvalidValue(
                    "documents.problem.upload-gone", content.name().value());
        }
        contents.name(content);
    }

    private static String comment(String text) {
        var comment = text.strip();
        if (comment.length() > LONGEST_COMMENT) {
            throw InvalidValue.at("comment", "documents.problem.too-long", LONGEST_COMMENT);
        }
        return comment;
    }
}
