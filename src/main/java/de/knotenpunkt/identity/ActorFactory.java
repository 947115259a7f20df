package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Token;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Builds actors: what a person may stand for today, in their own right and as a deputy. */
@Component
public class ActorFactory {

    private final SnapshotCache cache;
    private final Clock clock;

    ActorFactory(SnapshotCache cache, Clock clock) {
        this.cache = cache;
        this.clock = clock;
    }

    /** The person as of today; somebody unknown or no longer active may do and read nothing. */
    public Actor forPerson(PersonId person) {
        return cache.current().actor(person, LocalDate.now(clock));
    }

    /** Everybody active who reads by the token today, in own right or as a deputy. */
    public List<Actor> holders(Token token) {
        return cache.current().holders(token, LocalDate.now(clock));
    }

    /**
     * A job that acts in its own name; reads everything, like the coordination.
     *
     * @param name name in the Verlauf, such as {@code Knotenpunkt (Erinnerungen)}
     */
    public Actor system(String name) {
        var id = new PersonId(UUID.nameUUIDFromBytes(("system:" + name).getBytes(StandardCharsets.UTF_8)));
        var roles = Set.of(Role.COORDINATOR);
        return new Actor(
                id,
                name,
                List.of(new Capacity(id, name, roles, Set.of(), Set.of(), true, true)),
                Set.of(Token.role(Role.COORDINATOR)));
    }
}
