package de.knotenpunkt.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who may read a record: the answer of a module's one audience function. The coordination reads everything and is
 * therefore never listed.
 */
public record Audience(SortedSet<Token> tokens) {

    /** Nobody but the coordination. */
    public static final Audience NONE = new Audience(Collections.emptySortedSet());

    public Audience {
        tokens = Collections.unmodifiableSortedSet(new TreeSet<>(tokens));
    }

    public static Audience of(Token... tokens) {
        return of(Set.of(tokens));
    }

    public static Audience of(Collection<Token> tokens) {
        return new Audience(new TreeSet<>(tokens));
    }

    /** This audience and these tokens. */
    public Audience plus(Stream<Token> more) {
        var all = new TreeSet<>(tokens);
        more.forEach(all::add);
        return new Audience(all);
    }

    /** This audience and that one. */
    public Audience plus(Audience other) {
        return plus(other.tokens.stream());
    }

    /** Whether the actor may read a record with this audience. */
    public boolean admits(Actor actor) {
        return actor.seesEverything() || tokens.stream().anyMatch(actor.tokens()::contains);
    }
}
