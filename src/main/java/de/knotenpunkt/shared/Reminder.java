package de.knotenpunkt.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is still open and has a day.
 *
 * @param record the record to look at
 * @param due its day
 * @param owner whose it is; null as long as it is nobody's, then the heads of the unit are reminded in the owner's place
 * @param unit unit whose heads learn of it if it stays undone; null for what concerns only its owner
 */
public record Reminder(
        EntityRef record,
        LocalDate due,
        @Nullable PersonId owner,
        @Nullable UnitCode unit) {}
