package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/**
 * A document was hung on a record.
 *
 * @param ref the document
 * @param record what it hangs on now
 */
public record DocumentLinked(EntityRef ref, EntityRef record, Signature by, Instant at) implements DomainEvent {}
