package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.identity.OrgUnitRow;
import de.knotenpunkt.identity.OrgUnits;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.UnitChip;
import java.util.List;
import org.springframework.stereotype.Component;

/** How units are called on pages: {@code GB 40}, {@code GB 40 Schule, Kultur und Sport}. */
@Component
class UnitNames {

    private final OrgUnits units;

    UnitNames(OrgUnits units) {
        this.units = units;
    }

    /** Units that may get something new, by code. */
    List<UnitCode> choosable() {
        return units.all().stream()
                .filter(OrgUnitRow::active)
                .map(OrgUnitRow::code)
                .sorted()
                .toList();
    }

    /** The short name: a Geschäftsbereich is known by its number, a part or a person's office by its code. */
    String brief(UnitCode unit) {
        return TaskTexts.of(unit);
    }

    /** The name without the code; empty if the unit is not known. */
    String name(UnitCode unit) {
        return units.find(unit).map(OrgUnitRow::name).orElse("");
    }

    /** Short name and name, as pickers show it. */
    String full(UnitCode unit) {
        var name = name(unit);
        return name.isBlank() || name.equals(brief(unit)) ? brief(unit) : brief(unit) + " " + name;
    }

    UnitChip chip(UnitCode unit) {
        return UnitChip.small(brief(unit), name(unit));
    }
}
