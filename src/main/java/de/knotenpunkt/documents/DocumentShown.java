package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.Token;
import java.time.Instant;
import java.util.Set;

/**
 * A document was shown to people or units.
 *
 * @param ref the document
 * @param to those who did not have it before
 */
public record DocumentShown(EntityRef ref, Set<Token> to, Signature by, Instant at) implements DomainEvent {}
