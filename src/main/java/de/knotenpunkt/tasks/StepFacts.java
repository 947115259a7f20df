package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;

/** What a step has to know about the people of the county; answered by the service from the directory's snapshot. */
interface StepFacts {

    /** Whether the person is active and belongs to the Geschäftsbereich of the unit. */
    boolean worksIn(PersonId person, UnitCode unit);

    /** Whether the person heads the unit. */
    boolean heads(PersonId person, UnitCode unit);

    /** Whether there is such a unit to assign to. */
    boolean exists(UnitCode unit);
}
