package de.knotenpunkt.shared;

import java.util.Set;

/**
 * That somebody shall learn of an event. Addressed like a turn, by {@link Token}: who holds the token today gets it, a
 * deputy whose scope covers it among them. It carries no title; what the record is called is asked when it is read.
 *
 * @param to who shall learn of it: a person, the heads of a unit, everybody with a role
 * @param reason key of the text that says what happened, such as {@code tasks.notice.assigned}; the key
 *     {@code <reason>.why} says why one is told
 * @param record what it is about
 * @param key what makes it the same event, such as its id: nobody gets the same key twice
 * @param except persons who learn nothing although they hold the token (four-eyes rule)
 */
public record Notice(Token to, String reason, EntityRef record, String key, Set<PersonId> except) {

    private static final int LONGEST_REASON = 60;
    private static final int LONGEST_KEY = 160;

    public Notice {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("not a reason: " + reason);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("not a key of an event: " + key);
        }
        except = Set.copyOf(except);
    }

    /** A notice for all who hold the token. */
    public Notice(Token to, String reason, EntityRef record, String key) {
        this(to, reason, record, key, Set.of());
    }

    /** A notice for one person, and for who stands in for them in their personal work. */
    public Notice(PersonId recipient, String reason, EntityRef record, String key) {
        this(Token.person(recipient), reason, record, key);
    }
}
