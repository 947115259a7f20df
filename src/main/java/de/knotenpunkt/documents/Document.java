package de.knotenpunkt.documents;

import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.SignedBy;
import de.knotenpunkt.shared.Token;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A document with its Fassungen. It changes by its verbs only; each leaves a line for the Verlauf and an event. Who may
 * do what is decided before, by {@link DocumentRights}.
 */
@Entity
@Table(name = "document")
class Document extends AbstractAggregateRoot<Document> {

    @EmbeddedId
    private DocumentId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private DocumentText text;

    @Embedded
    private Reading reading = new Reading();

    @ElementCollection
    @CollectionTable(name = "document_version", joinColumns = @JoinColumn(name = "document_id"))
    @MapKeyColumn(name = "number")
    @SortNatural
    private SortedMap<Integer, StoredVersion> versions = new TreeMap<>();

    @Embedded
    private Latest latest = new Latest();

    @ElementCollection
    @CollectionTable(name = "document_link", joinColumns = @JoinColumn(name = "document_id"))
    private Set<StoredLink> links = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "document_share", joinColumns = @JoinColumn(name = "document_id"))
    @Column(name = "token")
    private Set<String> shares = new HashSet<>();

    @Embedded
    @EmbeddedColumnNaming("in_hand_%s")
    private @Nullable Hand inHand;

    @Embedded
    @EmbeddedColumnNaming("creator_%s")
    private SignedBy createdBy;

    private Instant createdAt;
    private Instant changedAt;
    private String changedByName;
    private @Nullable Instant trashedAt;
    private @Nullable String trashedByName;
    private @Nullable LocalDate retainUntil;

    @Transient
    private final List<HistoryEntry> unwritten = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Document() {}

    Document(DocumentMetadata metadata, DocumentCategory category, DocumentClass visibility, Signed act) {
        this.id = DocumentId.next();
        this.text = new DocumentText();
        this.createdBy = SignedBy.of(act.by());
        this.createdAt = act.at();
        this.changedAt = act.at();
        this.changedByName = act.by().name();
        MetadataCheck.of(metadata, category);
        text.write(metadata);
        reading.choose(visibility, false);
        retain(category);
    }

    /** Adds the first Fassung; the document exists for others from here on. */
    void begin(StoredVersion first, Collection<EntityRef> records, Signed act) {
        versions.put(1, first);
        latest.is(1, first);
        records.forEach(record -> links.add(StoredLink.to(record, act.at())));
        note(act, "FILE", null, lines(1, first.comment()));
        registerEvent(new DocumentFiled(id.ref(), Set.copyOf(records), act.by(), act.at()));
    }

    /** Adds a Fassung; whoever had it in hand has put it back by that. */
    int add(StoredVersion next, Signed act) {
        var number = versions.lastKey() + 1;
        versions.put(number, next);
        latest.is(number, next);
        if (inHand != null && act.by().involves(new PersonId(inHand.by().person()))) {
            inHand = null;
        }
        note(act, next.restoredFrom() == null ? "ADD_VERSION" : "RESTORE_VERSION", null, lines(number, next.comment()));
        changed(act, new DocumentVersionAdded(id.ref(), number, records(), act.by(), act.at()));
        return number;
    }

    /** Puts an earlier Fassung on top again, as a new one. */
    int restore(int number, String why, Signed act) {
        return add(stored(number).restored(number, why, SignedBy.of(act.by()), act.at()), act);
    }

    /** Marks a Fassung as the final one, or as working copy after all. */
    void mark(int number, boolean asFinal, Signed act) {
        var stored = stored(number);
        if (stored.isFinal() == asFinal) {
            return;
        }
        var marked = stored.marked(asFinal);
        versions.put(number, marked);
        if (number == versions.lastKey()) {
            latest.is(number, marked);
        }
        note(act, asFinal ? "MARK_FINAL" : "MARK_WORKING", null, List.of(versionLine(number)));
        changed(act, changeEvent(act));
    }

    /** Writes other metadata. Returns whether anything differs. */
    boolean describe(DocumentMetadata metadata, DocumentCategory category, Signed act) {
        MetadataCheck.of(metadata, category);
        var changes = MetadataDifference.between(text.metadata(), metadata);
        if (changes.isEmpty()) {
            return false;
        }
        text.write(metadata);
        retain(category);
        note(act, "EDIT", null, changes);
        changed(act, changeEvent(act));
        return true;
    }

    void choose(DocumentClass visibility, boolean executiveMayRead, Signed act) {
        var change = reading.choose(visibility, executiveMayRead);
        if (change != null) {
            note(act, "CHANGE_VISIBILITY", null, List.of(change));
            changed(act, changeEvent(act));
        }
    }

    /** A matter was released: the document is open from that day on. */
    void release(LocalDate on, Signed act) {
        reading.release(on);
        note(act, "RELEASE", null);
        changed(act, changeEvent(act));
    }

    void show(Collection<Token> to, Signed act) {
        var fresh = to.stream().map(Token::value).filter(shares::add).collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            note(act, "SHOW", null);
            var tokens = fresh.stream().map(Token::new).collect(Collectors.toSet());
            changed(act, new DocumentShown(id.ref(), tokens, act.by(), act.at()));
        }
    }

    void hide(Token from, Signed act) {
        if (shares.remove(from.value())) {
            note(act, "HIDE", null);
            changed(act, changeEvent(act));
        }
    }

    void link(EntityRef record, Signed act) {
        if (!records().contains(record)) {
            links.add(StoredLink.to(record, act.at()));
            note(act, "LINK", null);
            changed(act, new DocumentLinked(id.ref(), record, act.by(), act.at()));
        }
    }

    void unlink(EntityRef record, Signed act) {
        if (links.removeIf(link -> link.record().equals(record))) {
            note(act, "UNLINK", null);
            changed(act, new DocumentUnlinked(id.ref(), record, act.by(), act.at()));
        }
    }

    void takeInHand(Signed act) {
        inHand = Hand.of(act.by(), act.at());
        registerEvent(changeEvent(act));
    }

    void putBack(Signed act) {
        inHand = null;
        registerEvent(changeEvent(act));
    }

    void trash(Signed act) {
        if (trashedAt == null) {
            trashedAt = act.at();
            trashedByName = act.by().name();
            note(act, "TRASH", null);
            registerEvent(new DocumentTrashed(id.ref(), records(), act.by(), act.at()));
        }
    }

    void takeOutOfTrash(Signed act) {
        if (trashedAt != null) {
            trashedAt = null;
            trashedByName = null;
            note(act, "RECOVER", null);
            changed(act, new DocumentRecovered(id.ref(), records(), act.by(), act.at()));
        }
    }

    /** Follows its category's period, or what it counts from. Returns whether it is kept longer or shorter now. */
    private boolean retain(DocumentCategory category) {
        var metadata = text.metadata();
        var until =
                category.retainUntil(metadata.documentOn(), metadata.details()).orElse(null);
        if (Objects.equals(until, retainUntil)) {
            return false;
        }
        retainUntil = until;
        return true;
    }

    /** Follows its category after that was changed. Returns whether it is kept longer or shorter now. */
    boolean follow(DocumentCategory category, Signed act) {
        var other = retain(category);
        if (other) {
            registerEvent(new DocumentRetained(id.ref(), act.by(), act.at()));
        }
        return other;
    }

    private void changed(Signed act, DomainEvent event) {
        changedAt = act.at();
        changedByName = act.by().name();
        registerEvent(event);
    }

    private DocumentChanged changeEvent(Signed act) {
        return new DocumentChanged(id.ref(), records(), act.by(), act.at());
    }

    private static List<FieldChange> lines(int number, String comment) {
        return comment.isBlank()
                ? List.of(versionLine(number))
                : List.of(versionLine(number), new FieldChange("comment", null, comment));
    }

    private static FieldChange versionLine(int number) {
        return new FieldChange("version", null, Integer.toString(number));
    }

    private void note(Signed act, String action, @Nullable String reason) {
        note(act, action, reason, List.of());
    }

    private void note(Signed act, String action, @Nullable String reason, List<FieldChange> changes) {
        var said = reason == null || reason.isBlank() ? null : reason;
        unwritten.add(new HistoryEntry(act.at(), act.by(), action, null, null, said, changes));
    }

    List<HistoryEntry> takeUnwritten() {
        var lines = List.copyOf(unwritten);
        unwritten.clear();
        return lines;
    }

    /** @throws NotFound if there is no such Fassung */
    StoredVersion stored(int number) {
        return Optional.ofNullable(versions.get(number)).orElseThrow(NotFound::new);
    }

    /** @throws Denied if it lies in the trash, where nothing changes */
    void mustBeKept() {
        if (trashedAt != null) {
            throw new Denied("documents.problem.in-trash");
        }
    }

    DocumentId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    DocumentText text() {
        return text;
    }

    Reading reading() {
        return reading;
    }

    SortedMap<Integer, StoredVersion> versions() {
        return versions;
    }

    Set<EntityRef> records() {
        return links.stream().map(StoredLink::record).collect(Collectors.toUnmodifiableSet());
    }

    Set<Token> shares() {
        return shares.stream().map(Token::new).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Hand> inHand() {
        return Optional.ofNullable(inHand);
    }

    SignedBy createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<Instant> trashedAt() {
        return Optional.ofNullable(trashedAt);
    }

    Optional<LocalDate> retainUntil() {
        return Optional.ofNullable(retainUntil);
    }
}
