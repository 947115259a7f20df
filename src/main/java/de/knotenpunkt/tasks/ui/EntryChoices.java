package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.identity.ui.UnitNames;
import de.knotenpunkt.masterdata.FieldOfActionRow;
import de.knotenpunkt.masterdata.FieldsOfAction;
import de.knotenpunkt.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be chosen for a new task. */
@Component
class EntryChoices {

    private final UnitNames units;
    private final FieldsOfAction fields;
    private final Clock clock;

    EntryChoices(UnitNames units, FieldsOfAction fields, Clock clock) {
        this.units = units;
        this.fields = fields;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<UnitCode> units() {
        return units.choosable();
    }

    String unitName(UnitCode unit) {
        return units.full(unit);
    }

    String unitBrief(UnitCode unit) {
        return units.brief(unit);
    }

    /** Codes of the fields of action that may be chosen today. */
    List<String> fields() {
        return fields.all().stream()
                .filter(field -> field.choosableOn(today()))
                .map(FieldOfActionRow::code)
                .toList();
    }

    String fieldName(String code) {
        return fields.nameOf(code);
    }
}
