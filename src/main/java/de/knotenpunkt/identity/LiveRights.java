package de.knotenpunkt.identity;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Keeps a running session true: rights follow the snapshot, deputyships begin and end, and people who were switched
 * off are out with their next request. Needs no register of sessions, so it holds for any number of nodes.
 */
@Component
public class LiveRights {

    private final SnapshotCache cache;
    private final RunAs runAs;

    LiveRights(SnapshotCache cache, RunAs runAs) {
        this.cache = cache;
        this.runAs = runAs;
    }

    /** The log-in as it counts now; the very same if nothing changed, empty if the session must end. */
    public Optional<Authentication> now(Authentication login) {
        if (!(login.getPrincipal() instanceof LoggedInPerson person)) {
            return Optional.of(login);
        }
        var known = cache.current().person(person.id());
        if (known.isEmpty()) {
            return Optional.of(login);
        }
        if (!known.get().active()) {
            return login.getAuthorities().isEmpty() ? Optional.of(login) : Optional.empty();
        }
        var now = runAs.authentication(person);
        if (Set.copyOf(login.getAuthorities()).equals(Set.copyOf(now.getAuthorities()))) {
            return Optional.of(login);
        }
        now.setDetails(login.getDetails());
        return Optional.of(now);
    }

    /** Whether the person has been given any role; without one there is nothing to see. */
    public boolean isEntitled(LoggedInPerson person) {
        return cache.current()
                .person(person.id())
                .filter(PersonRow::active)
                .filter(known -> !known.roles().isEmpty())
                .isPresent();
    }
}
