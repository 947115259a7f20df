package de.knotenpunkt.retention;

import org.jspecify.annotations.Nullable;

/**
 * Whether the Löschnachweis is as it was written.
 *
 * @param records lines looked at
 * @param brokenAt number of the first line that was altered, is missing or does not follow the one before; null if none
 */
public record ChainCheck(long records, @Nullable Long brokenAt) {

    public boolean intact() {
        return brokenAt == null;
    }
}
