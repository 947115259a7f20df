package de.knotenpunkt.records;

import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** A Vermerk on a record; never changed, a correction is a further Vermerk. */
public record Note(NoteKind kind, String text, Signature by, Instant at) {}
