package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.ReminderSource;
import java.util.List;

/** Reasons of reminders, made from what their source is called. */
final class ReminderReason {

    private static final String SOON = ".soon";
    private static final String OVERDUE = ".overdue";
    private static final String ESCALATED = ".escalated";

    private ReminderReason() {}

    static List<String> all(ReminderSource source) {
        return switch (source.plan()) {
            case DEADLINE -> List.of(source.reason() + SOON, source.reason() + OVERDUE, source.reason() + ESCALATED);
            case DAY -> List.of(source.reason());
        };
    }

    /** What the owner is told. */
    static String owner(ReminderSource source, ReminderStage stage) {
        return switch (source.plan()) {
            case DEADLINE -> source.reason() + (stage.isBefore() ? SOON : OVERDUE);
            case DAY -> source.reason();
        };
    }

    /** What heads are told of what others have not done. */
    static String head(ReminderSource source) {
        return source.reason() + ESCALATED;
    }
}
