package de.knotenpunkt.identity;

import de.knotenpunkt.shared.UnitCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The organisational units of the county. */
@Component
public class OrgUnits {

    private final SnapshotCache cache;

    OrgUnits(SnapshotCache cache) {
        this.cache = cache;
    }

    /** All units, those no longer in use as well, by code. */
    public List<OrgUnitRow> all() {
        return cache.current().units();
    }

    public Optional<OrgUnitRow> find(UnitCode code) {
        return cache.current().unit(code);
    }

    /** The Geschäftsbereich a unit belongs to: the unit itself or its topmost parent. */
    public UnitCode departmentOf(UnitCode unit) {
        return cache.current().withParents(unit).getLast();
    }
}
