package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.util.Set;

/**
 * A document was put into the trash.
 *
 * @param ref the document
 * @param records what it hangs on
 */
public record DocumentTrashed(EntityRef ref, Set<EntityRef> records, Signature by, Instant at) implements DomainEvent {}
