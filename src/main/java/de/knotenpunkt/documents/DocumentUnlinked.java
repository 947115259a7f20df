package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/**
 * A document was taken off a record.
 *
 * @param ref the document
 * @param record what it hung on
 */
public record DocumentUnlinked(EntityRef ref, EntityRef record, Signature by, Instant at) implements DomainEvent {}
