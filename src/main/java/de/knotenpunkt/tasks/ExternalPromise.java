package de.knotenpunkt.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside has promised; partners never log in, the lead unit follows it up.
 *
 * @param organisation who promised
 * @param contact person there; business contact only
 * @param keptOn when it was kept; null while open
 */
public record ExternalPromise(
        String organisation,
        @Nullable String contact,
        LocalDate promisedOn,
        LocalDate promisedUntil,
        @Nullable LocalDate keptOn) {}
