package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;

/** What a step has to know about the people of the county and about what hangs on the task; answered by the service. */
interface StepFacts {

    /** Whether the person is active and belongs to the Geschäftsbereich of the unit. */
    boolean worksIn(PersonId person, UnitCode unit);

    /** Whether the person heads the unit. */
    boolean heads(PersonId person, UnitCode unit);

    /** Whether there is such a unit to assign to. */
    boolean exists(UnitCode unit);

    /** Whether a document hangs on the task. */
    boolean hasDocument(EntityRef task);
}
