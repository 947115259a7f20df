package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.util.Set;

/**
 * A document got a Fassung.
 *
 * @param ref the document
 * @param number number of the new Fassung
 * @param records what it hangs on
 */
public record DocumentVersionAdded(EntityRef ref, int number, Set<EntityRef> records, Signature by, Instant at)
        implements DomainEvent {}
