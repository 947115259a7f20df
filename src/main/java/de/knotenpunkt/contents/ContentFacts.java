package de.knotenpunkt.contents;

import de.knotenpunkt.blobs.Blob;
import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.inspection.TextState;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a content.
 *
 * @param scan outcome of the virus check
 * @param text how its text was read; null while it has not been
 */
public record ContentFacts(
        Blob blob, FileKind kind, ScanState scan, @Nullable TextState text) {}
