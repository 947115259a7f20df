package de.knotenpunkt.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, and in whose place. Names are kept as they were at that moment: a Verlauf does not change when a
 * person marries.
 *
 * @param person who acted
 * @param name name of that person at the time
 * @param onBehalfOf whom they stood in for (i. V.), if anybody
 * @param onBehalfOfName name of that person at the time
 */
public record Signature(
        PersonId person,
        String name,
        @Nullable PersonId onBehalfOf,
        @Nullable String onBehalfOfName) {

    /** Whether the person had a hand in this, acting or being stood in for. */
    public boolean involves(PersonId someone) {
        return person.equals(someone) || someone.equals(onBehalfOf);
    }
}
