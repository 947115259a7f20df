package de.knotenpunkt.tasks;

import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.Notice;
import de.knotenpunkt.shared.NoticeSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells of tasks, by the table of {@link TaskNotices}. */
@Component
class TellOfTasks implements NoticeSource {

    private static final String NAME = "Knotenpunkt (Benachrichtigungen)";

    private final TaskAccess access;
    private final ActorFactory actors;

    TellOfTasks(TaskAccess access, ActorFactory actors) {
        this.access = access;
        this.actors = actors;
    }

    @Override
    public List<String> reasons() {
        return TaskNotices.REASONS;
    }

    @Override
    public List<Notice> notices(DomainEvent event) {
        return switch (event) {
            case TaskStepTaken taken -> of(taken);
            case TaskNoted noted -> of(noted);
            case TaskEdited edited -> edited.fields().isEmpty() ? List.of() : of(edited);
            default -> List.of();
        };
    }

    private List<Notice> of(DomainEvent event) {
        var id = new TaskId(UUID.fromString(event.ref().id()));
        return TaskNotices.of(event, access.readable(id, actors.system(NAME)));
    }
}
