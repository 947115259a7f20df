package de.knotenpunkt.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last line of the Löschnachweis.
 *
 * @param purgedAt null while there is none
 */
record ChainEnd(long number, String hash, @Nullable Instant purgedAt) {}
