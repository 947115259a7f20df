package de.knotenpunkt.retention;

import java.time.LocalDate;

/**
 * The archive was asked before anything is destroyed.
 *
 * @param offeredOn when the records were offered
 * @param result what it said
 */
public record ArchiveOffer(LocalDate offeredOn, ArchiveResult result) {}
