package de.knotenpunkt.contents;

import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.inspection.ScanState;
import java.time.Instant;

/**
 * Something new is known about a content. Published in the transaction that writes it down.
 *
 * @param scan outcome of the virus check
 * @param textRead whether its text has just been read
 */
public record ContentChecked(Digest digest, ScanState scan, boolean textRead, Instant at) {}
