package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;

/** What steps demand of the values somebody gives with them. */
final class StepGuards {

    private final Task task;
    private final StepFacts facts;

    StepGuards(Task task, StepFacts facts) {
        this.task = task;
        this.facts = facts;
    }

    /** Only people of the lead unit work on its tasks. */
    void member(PersonId person) {
        require(
                facts.worksIn(person, task.leadUnit()),
                "assignee",
                "tasks.problem.person-not-in-unit",
                task.leadUnit());
    }

    /** Only units that exist can lead. */
    void leadUnit(UnitCode unit) {
        require(facts.exists(unit), "leadUnit", "tasks.problem.lead-unit");
    }

    static void require(boolean condition, String field, String key, Object... parameters) {
        if (!condition) {
            throw InvalidValue.at(field, key, parameters);
        }
    }
}
