package de.knotenpunkt.identity;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.util.Collection;
import java.util.Set;

/**
 * A person as the snapshot of the directory knows them.
 *
 * @param id the directory's stable id
 * @param name name on the screen
 * @param function what the person does, such as {@code Sachbearbeitung GB 50}; empty if the directory says nothing
 * @param units units the person belongs to directly
 * @param roles roles from directory groups
 * @param active false if the directory no longer lets the person in: shown as "nicht mehr aktiv", never deleted
 */
public record PersonRow(
        PersonId id, String name, String function, Set<UnitCode> units, Set<Role> roles, boolean active) {

    public PersonRow {
        units = Set.copyOf(units);
        roles = Set.copyOf(roles);
    }

    /** Whether the person holds at least one of the roles. */
    public boolean hasAny(Collection<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }

    /** Whether the person belongs to the unit or to a part of it. */
    public boolean worksIn(UnitCode unit) {
        return units.stream().anyMatch(own -> own.isWithin(unit));
    }
}
