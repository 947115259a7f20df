package de.knotenpunkt.shared;

import java.time.Instant;

/** Something that happened to a record: past tense, ids and values only, no entity. */
public interface DomainEvent {

    /** The record it happened to. */
    EntityRef ref();

    /** Who did it, and in whose place. */
    Signature by();

    /** When. */
    Instant at();
}
