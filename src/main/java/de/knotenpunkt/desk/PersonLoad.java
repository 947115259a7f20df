package de.knotenpunkt.desk;

import de.knotenpunkt.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of a unit has on their desk.
 *
 * @param person null for what nobody works on yet
 * @param open tasks that still have to be done
 * @param overdue those whose Frist has passed
 * @param urgent those that are a Sofortsache
 */
public record PersonLoad(@Nullable PersonId person, int open, int overdue, int urgent) {}
