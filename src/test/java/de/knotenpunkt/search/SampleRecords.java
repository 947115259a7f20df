package de.knotenpunkt.search;

import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.SearchSource;
import de.knotenpunkt.shared.SearchText;
import de.knotenpunkt.shared.Signature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A module as simple as can be: records in memory, with audiences and events as those of any other. */
@TestComponent
class SampleRecords implements SearchSource {

    static final String KIND = "sample";

    /** Something happened to a sample. */
    record SampleChanged(EntityRef ref, Signature by, Instant at) implements DomainEvent {}

    private final TreeMap<String, SearchText> stored = new TreeMap<>();
    private final AudienceStore audiences;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private @Nullable EntityRef unreadable;

    SampleRecords(AudienceStore audiences, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.audiences = audiences;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    static EntityRef ref(String name) {
        return new EntityRef(
                KIND,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** Stores a record and says so, in one transaction. */
    void put(SearchText text, Audience audience) {
        transaction.executeWithoutResult(status -> putWithin(text, audience));
    }

    /** As {@link #put}, in the transaction of the caller. */
    void putWithin(SearchText text, Audience audience) {
        synchronized (this) {
            stored.put(text.ref().id(), text);
        }
        audiences.replaceAudience(KIND, UUID.fromString(text.ref().id()), audience);
        changed(text.ref());
    }

    /** Removes a record and says so. */
    void remove(EntityRef ref) {
        transaction.executeWithoutResult(status -> {
            forget(ref);
            audiences.replaceAudience(KIND, UUID.fromString(ref.id()), Audience.NONE);
            changed(ref);
        });
    }

    /** Removes a record without a word, as a restored backup would. */
    synchronized void forget(EntityRef ref) {
        stored.remove(ref.id());
    }

    /** Changes a record without a word. */
    synchronized void replaceSilently(SearchText text) {
        stored.put(text.ref().id(), text);
    }

    synchronized List<EntityRef> all() {
        return stored.values().stream().map(SearchText::ref).toList();
    }

    /** Lets the reading of one record fail until further notice. */
    void breakOff(@Nullable EntityRef ref) {
        unreadable = ref;
    }

    private void changed(EntityRef ref) {
        events.publishEvent(new SampleChanged(
                ref, new Signature(new PersonId(UUID.randomUUID()), "Erika Beispiel", null, null), Instant.EPOCH));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchText> text(EntityRef ref) {
        if (ref.equals(unreadable)) {
            throw new IllegalStateException("cannot be read");
        }
        synchronized (this) {
            return Optional.ofNullable(stored.get(ref.id()));
        }
    }

    @Override
    public synchronized List<EntityRef> after(@Nullable EntityRef last, int limit) {
        var rest = last == null ? stored : stored.tailMap(last.id(), false);
        return rest.values().stream().limit(limit).map(SearchText::ref).toList();
    }
}
