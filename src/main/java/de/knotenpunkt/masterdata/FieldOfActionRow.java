package de.knotenpunkt.masterdata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A Handlungsfeld.
 *
 * @param code such as {@code HF1}; what records keep
 * @param directiveField code of the directive's field that this one counts for; its own code if it is one of the four
 * @param active whether it may be chosen for new records
 * @param validFrom first day, or nothing for always
 * @param validTo last day, or nothing for open end
 */
public record FieldOfActionRow(
        String code,
        String name,
        int position,
        String directiveField,
        boolean active,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it is one of the four fields of the directive. */
    public boolean ofDirective() {
        return code.equals(directiveField);
    }

    /** Whether it may be chosen for a record on this day. */
    public boolean choosableOn(LocalDate day) {
        return active && (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
