package de.knotenpunkt.desk;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Token;
import java.util.Collection;

/** In whose place a turn would be taken. */
final class Behalf {

    private Behalf() {}

    /** Name of the person stood in for; empty if the actor holds one of the tokens in own right. */
    static String of(Actor actor, Collection<String> tokens) {
        return actor.capacity(capacity -> tokens.stream().anyMatch(token -> holds(capacity, token)))
                .filter(capacity -> !capacity.ownRight())
                .map(Capacity::principalName)
                .orElse("");
    }

    private static boolean holds(Capacity capacity, String token) {
        return capacity.headOf().stream()
                        .anyMatch(unit -> Token.head(unit).value().equals(token))
                || (capacity.personal()
                        && Token.person(capacity.principal()).value().equals(token))
                || capacity.roles().stream()
                        .anyMatch(role -> Token.role(role).value().equals(token));
    }
}
