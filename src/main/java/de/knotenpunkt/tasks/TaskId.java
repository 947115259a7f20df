package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.TimeOrderedUuid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of a task; people use its {@link TaskNumber}. */
@Embeddable
public record TaskId(@Column(name = "id") UUID value) {

    /** Kind of record in links, audiences and the Verlauf. */
    public static final String KIND = "task";

    static TaskId next() {
        return new TaskId(TimeOrderedUuid.next());
    }

    public EntityRef ref() {
        return new EntityRef(KIND, value.toString());
    }
}
