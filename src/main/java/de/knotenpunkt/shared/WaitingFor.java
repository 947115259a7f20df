package de.knotenpunkt.shared;

import java.time.Instant;
import java.util.Set;

/**
 * A record's wish for somebody's act: shown under "wartet auf mich" to whoever holds the token, deputies included.
 *
 * @param token whose turn it is
 * @param reason what is wanted, such as {@code accept} or {@code co-sign}; a translation key completes it
 * @param since since when
 * @param except persons who may not do it although they hold the token (four-eyes rule)
 */
public record WaitingFor(Token token, String reason, Instant since, Set<PersonId> except) {

    public WaitingFor {
        except = Set.copyOf(except);
    }

    /** Whether it is this actor's turn. */
    public boolean isFor(Actor actor) {
        return actor.tokens().contains(token) && !except.contains(actor.person());
    }
}
