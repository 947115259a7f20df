package de.knotenpunkt.shared;

import java.util.UUID;

/**
 * A person, by the directory's stable id ({@code entryUUID} or {@code objectGUID}): names and log-in names may change,
 * this does not.
 */
public record PersonId(UUID value) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
