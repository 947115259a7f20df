package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** The text in the file of a document has been read: it can be found by it from now on. */
public record DocumentTextRead(EntityRef ref, Signature by, Instant at) implements DomainEvent {}
