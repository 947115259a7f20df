package de.knotenpunkt.search;

import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.EntityRef;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the entries of records anew: what their modules say of them today and who may read them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntryWriter {

    private final Sources sources;
    private final AudienceStore audiences;
    private final EntryState states;
    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    EntryWriter(
            Sources sources,
            AudienceStore audiences,
            EntryState states,
            EntityManager entities,
            JdbcTemplate jdbc,
            Clock clock) {
        this.sources = sources;
        this.audiences = audiences;
        this.states = states;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records whose entries hang on a record: whoever may read that one may find them. */
    public List<EntityRef> guardedBy(EntityRef guard) {
        return jdbc.query(
                "select id from search_entry where guard_kind = ? and guard_id = ? and not gone",
                (row, index) -> ref(row.getString(1)),
                guard.kind(),
                guard.id());
    }

    /**
     * Writes what is different.
     *
     * @param stand what the lock was taken with
     * @return what it is afterwards
     */
    public EntryState.Stand write(Collection<EntityRef> refs, EntryState.Stand stand) {
        var known = entities
                .createQuery("select e from SearchEntry e where e.id in :ids", SearchEntry.class)
                .setParameter("ids", refs.stream().map(EntityRef::toString).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(SearchEntry::id, Function.identity()));
        var revision = stand.revision();
        var readers = new HashMap<EntityRef, Audience>();
        for (var ref : refs) {
            var stored = known.get(ref.toString());
            var entry = stored == null ? SearchEntry.of(ref) : stored;
            if (changed(entry, ref, readers)) {
                revision++;
                entry.revised(revision);
            }
            if (stored != null || !entry.isGone()) {
                entry.seenBy(stand.rebuild());
                // not before it is complete: it is inserted as it is now
                entities.persist(entry);
            }
        }
        entities.flush();
        entities.clear();
        if (revision != stand.revision()) {
            states.revised(revision);
        }
        return stand.at(revision);
    }

    private boolean changed(SearchEntry entry, EntityRef ref, Map<EntityRef, Audience> readers) {
        var text = sources.of(ref.kind()).flatMap(source -> source.text(ref));
        return text.isPresent()
                ? entry.write(text.get(), readers.computeIfAbsent(text.get().guard(), this::audienceOf))
                : entry.forget(clock.instant());
    }

    /** Only records with a UUID have an audience; nobody but the coordination finds others. */
    private Audience audienceOf(EntityRef guard) {
        try {
            return audiences.audienceOf(guard.kind(), UUID.fromString(guard.id()));
        } catch (IllegalArgumentException noUuid) {
            return Audience.NONE;
        }
    }

    static EntityRef ref(String id) {
        var colon = id.indexOf(':');
        return new EntityRef(id.substring(0, colon), id.substring(colon + 1));
    }

    /** Records in pages, so that a transaction is short and little lies in memory. */
    static List<List<EntityRef>> pages(Collection<EntityRef> refs, int size) {
        var all = List.copyOf(refs);
        var pages = new ArrayList<List<EntityRef>>();
        for (int from = 0; from < all.size(); from += size) {
            pages.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return pages;
    }
}
