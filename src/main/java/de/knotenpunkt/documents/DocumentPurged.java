package de.knotenpunkt.documents;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RecordGone;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** A document is gone for good, with all its Fassungen. */
public record DocumentPurged(EntityRef ref, Signature by, Instant at) implements RecordGone {}
