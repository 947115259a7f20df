package de.knotenpunkt.identity;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people of the county as the snapshot of the directory knows them; served from memory. */
@Component
public class People {

    private final SnapshotCache cache;

    People(SnapshotCache cache) {
        this.cache = cache;
    }

    public Optional<PersonRow> find(PersonId id) {
        return cache.current().person(id);
    }

    /** All active people with any role, by name. */
    public List<PersonRow> active() {
        return cache.current().active();
    }

    /** Where mail reaches the person; empty if the directory knows no address or the person is no longer active. */
    public Optional<String> mailOf(PersonId person) {
        return cache.current().mail(person);
    }

    /** Those of the persons that are known. */
    public Map<PersonId, PersonRow> findAll(Collection<PersonId> ids) {
        var snapshot = cache.current();
        var found = new HashMap<PersonId, PersonRow>();
        ids.forEach(id -> snapshot.person(id).ifPresent(person -> found.put(id, person)));
        return found;
    }

    /** Active people with a working role who belong to the unit or to a part of it, by name. */
    public List<PersonRow> membersOf(UnitCode unit) {
        return cache.current().membersOf(unit);
    }

    /** Who heads the unit: its own heads, else those of the unit it is a part of. */
    public List<PersonRow> headsOf(UnitCode unit) {
        return cache.current().headsOf(unit);
    }

    /** Active people with a working role whose name or function has words beginning like the text, by name. */
    public List<PersonRow> search(String text, int limit) {
        return cache.current().search(text, limit);
    }
}
