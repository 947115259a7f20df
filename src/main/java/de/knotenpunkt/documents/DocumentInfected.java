package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/**
 * A virus was found in a Fassung of a document; nobody gets its file any more.
 *
 * @param number number of the Fassung
 * @param addedBy who put it in
 */
public record DocumentInfected(EntityRef ref, int number, PersonId addedBy, Signature by, Instant at)
        implements DomainEvent {}
