package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** Who does something to a document, and when. */
record Signed(Signature by, Instant at) {}
