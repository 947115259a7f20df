package de.knotenpunkt.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.identity.OrgUnitRow;
import de.knotenpunkt.identity.OrgUnits;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.UnitChip;
import java.util.List;
import org.springframework.stereotype.Component;

/** How units are called on pages: {@code GB 40}, {@code GB 40 Schule, Kultur und Sport}. */
@Component
public class UnitNames {

    private final OrgUnits units;

    UnitNames(OrgUnits units) {
        this.units = units;
    }

    /** Units that may get something new, by code. */
    public List<UnitCode> choosable() {
        return units.all().stream()
                .filter(OrgUnitRow::active)
                .map(OrgUnitRow::code)
                .sorted()
                .toList();
    }

    /** The short name: a Geschäftsbereich is known by its number, a part or a person's office by its code. */
    public static String brief(UnitCode unit) {
        return unit.value().chars().allMatch(Character::isDigit)
                ? I18NProvider.translate("identity.unit.department", unit.value())
                : unit.value();
    }

    /** The name without the code; empty if the unit is not known. */
    public String name(UnitCode unit) {
        return units.find(unit).map(OrgUnitRow::name).orElse("");
    }

    /** Short name and name, as pickers show it. */
    public String full(UnitCode unit) {
        var name = name(unit);
        return name.isBlank() || name.equals(brief(unit)) ? brief(unit) : brief(unit) + " " + name;
    }

    /** A unit in its frame. */
    public UnitChip chip(UnitCode unit) {
        return UnitChip.small(brief(unit), name(unit));
    }
}
