package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;

/** How long a document is kept changed with its category. */
public record DocumentRetained(EntityRef ref, Signature by, Instant at) implements DomainEvent {}
