package de.knotenpunkt.shared;

import java.time.LocalDate;

/**
 * A record whose retention period is over, told without its content.
 *
 * @param unit whose record it is
 * @param retainUntil last day of its period
 * @param classCode what the period depends on, such as a category; {@link RetentionSource#classNames} says its name
 * @param archiveOffer whether the archive must have been asked before it is destroyed
 */
public record RetentionDue(
        EntityRef ref, UnitCode unit, LocalDate retainUntil, String classCode, boolean archiveOffer) {}
