package de.knotenpunkt.shared;

import java.util.Collection;
import java.util.Set;

/** Löschsperren, for modules that remove records for good by themselves. */
@FunctionalInterface
public interface RetentionHolds {

    /**
     * Those of the records that nobody may destroy today. None is added or taken off them until the transaction of the
     * caller ends, which must be one that writes.
     */
    Set<EntityRef> held(Collection<EntityRef> refs);
}
