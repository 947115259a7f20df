package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.UnitCode;

/** For which of their units somebody creates a task: the one that leads it if it is theirs, else their first. */
final class CreatorUnit {

    private CreatorUnit() {}

    static UnitCode of(Capacity creator, UnitCode leadUnit) {
        return creator.units().stream()
                .filter(unit -> unit.department().equals(leadUnit.department()))
                .sorted()
                .findFirst()
                .or(() -> creator.units().stream().sorted().findFirst())
                .orElseThrow(() -> new Denied("tasks.problem.no-unit"));
    }
}
