package de.knotenpunkt.retention;

import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.RetentionDue;
import org.jspecify.annotations.Nullable;

/**
 * A record of a proposal.
 *
 * @param due as it was when it was proposed
 * @param label title and address; null for whoever does not see everything, and once the record is gone
 * @param className what its period depends on, in words
 */
public record ItemRow(RetentionDue due, @Nullable RefLabel label, String className, ItemState state) {}
