package de.knotenpunkt.shared;

import java.util.Set;

/**
 * What a person may stand for: either in their own right, or for somebody whose deputy (Vertretung) they are today.
 *
 * @param principal the person in whose right the actor acts; the actor in their own right
 * @param principalName name of that person today
 * @param roles roles exercised; from directory groups of the principal, narrowed by the scope of a deputyship
 * @param units units the principal belongs to, as the directory says
 * @param headOf units the principal heads, parts included; empty if a deputyship does not cover decisions of a head
 * @param personal whether the principal's own work is covered: what they created or what is assigned to them
 * @param ownRight false if acting in Vertretung
 */
public record Capacity(
        PersonId principal,
        String principalName,
        Set<Role> roles,
        Set<UnitCode> units,
        Set<UnitCode> headOf,
        boolean personal,
        boolean ownRight) {

    public Capacity {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
        headOf = Set.copyOf(headOf);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the principal belongs to the unit or to a part of it. */
    public boolean worksIn(UnitCode unit) {
        return units.stream().anyMatch(own -> own.isWithin(unit));
    }

    /** Whether this capacity covers the personal work of somebody. */
    public boolean isPersonally(PersonId someone) {
        return personal && principal.equals(someone);
    }
}
