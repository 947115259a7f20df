package de.knotenpunkt.tasks;

import java.time.LocalDate;
import java.util.Optional;

/** Which steps ask for a Wiedervorlage. */
final class FollowUps {

    record Wanted(LocalDate on, String reason) {}

    private FollowUps() {}

    static Optional<Wanted> wantedBy(TaskStep step) {
        return switch (step) {
            case TaskStep.Suspend suspend -> Optional.of(new Wanted(suspend.followUpOn(), suspend.reason()));
            case TaskStep.Confirm confirm ->
                Optional.ofNullable(confirm.supervisionOn()).map(on -> new Wanted(on, "Überwachung der Ausführung"));
            default -> Optional.empty();
        };
    }
}
