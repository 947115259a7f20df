package de.knotenpunkt.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whoever performs a use case, with everything the rules ask about: own capacity first, then those of the persons
 * deputised today.
 *
 * @param person stable id of the acting person
 * @param name name on the screen and in the Verlauf
 * @param capacities own right first, then deputyships in force
 * @param tokens tokens this actor reads by
 */
public record Actor(PersonId person, String name, List<Capacity> capacities, Set<Token> tokens) {

    public Actor {
        capacities = List.copyOf(capacities);
        tokens = Set.copyOf(tokens);
        if (capacities.isEmpty() || !capacities.getFirst().ownRight()) {
            throw new IllegalArgumentException("the first capacity of an actor is their own");
        }
    }

    /** What the person may do without standing in for anybody. */
    public Capacity own() {
        return capacities.getFirst();
    }

    /** The first capacity that fits, own right before deputyship: nobody signs i. V. what they may sign themselves. */
    public Optional<Capacity> capacity(Predicate<Capacity> fits) {
        return capacities.stream().filter(fits).findFirst();
    }

    /** Whether a role is held, in own right or as a deputy. */
    public boolean has(Role role) {
        return capacities.stream().anyMatch(capacity -> capacity.has(role));
    }

    /** The coordination reads every record; its queries skip the audience. */
    public boolean seesEverything() {
        return has(Role.COORDINATOR);
    }

    /** Signs in a capacity of this actor. */
    public Signature signature(Capacity capacity) {
        return capacity.ownRight()
                ? new Signature(person, name, null, null)
                : new Signature(person, name, capacity.principal(), capacity.principalName());
    }

    /** Signs in own right. */
    public Signature signature() {
        return signature(own());
    }
}
