package de.knotenpunkt.contents;

import de.knotenpunkt.blobs.Blob;
import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.inspection.FileName;

/**
 * A file that has come in, was accepted and is kept, but that nothing names yet. Left alone it is collected after the
 * grace time of the store.
 */
public record StagedContent(FileName name, Blob blob, FileKind kind) {}
