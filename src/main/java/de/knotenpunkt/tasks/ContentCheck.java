package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.InvalidValue;

/** What must be true of a content in every state; what a step needs in addition is the step's own guard. */
final class ContentCheck {

    static final int SHORTEST_SUBJECT = 5;
    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_DESCRIPTION = 20_000;
    static final int LONGEST_FILE_REFERENCE = 60;
    static final int MOST_ITEMS = 50;
    private static final int MOST_MINUTES = 1_000_000;

    private ContentCheck() {}

    static void of(TaskContent content) {
        var subject = content.subject().strip();
        require(subject.length() >= SHORTEST_SUBJECT, "subject", "tasks.problem.subject-too-short", SHORTEST_SUBJECT);
        require(subject.length() <= LONGEST_SUBJECT, "subject", "tasks.problem.text-too-long", LONGEST_SUBJECT);
        require(subject.chars().noneMatch(Character::isISOControl), "subject", "tasks.problem.control-characters");
        require(
                content.description().length() <= LONGEST_DESCRIPTION,
                "description",
                "tasks.problem.text-too-long",
                LONGEST_DESCRIPTION);
        var fileReference = content.fileReference();
        require(
                fileReference == null || fileReference.length() <= LONGEST_FILE_REFERENCE,
                "fileReference",
                "tasks.problem.text-too-long",
                LONGEST_FILE_REFERENCE);
        var progress = content.progress();
        require(progress == null || (progress >= 0 && progress <= 100), "progress", "tasks.problem.progress");
        var minutes = content.effortMinutes();
        require(minutes == null || (minutes >= 0 && minutes <= MOST_MINUTES), "effortMinutes", "tasks.problem.effort");
        units(content);
        parts(content);
    }

    private static void units(TaskContent content) {
        var units =
                content.participations().stream().map(ParticipationWish::unit).toList();
        require(
                units.stream().distinct().count() == units.size(),
                "participations",
                "tasks.problem.participation-twice");
        require(!units.contains(content.leadUnit()), "participations", "tasks.problem.participation-is-lead");
    }

    private static void parts(TaskContent content) {
        require(content.checklist().size() <= MOST_ITEMS, "checklist", "tasks.problem.too-many", MOST_ITEMS);
        require(content.links().size() <= MOST_ITEMS, "links", "tasks.problem.too-many", MOST_ITEMS);
        require(
                content.checklist().stream()
                        .noneMatch(item -> item.text().isBlank() || item.text().length() > LONGEST_SUBJECT),
                "checklist",
                "tasks.problem.checklist-text",
                LONGEST_SUBJECT);
        var promise = content.promise();
        if (promise != null) {
            require(
                    !promise.organisation().isBlank() && promise.organisation().length() <= LONGEST_SUBJECT,
                    "promise",
                    "tasks.problem.promise-organisation");
            require(!promise.promisedUntil().isBefore(promise.promisedOn()), "promise", "tasks.problem.promise-period");
        }
    }

    private static void require(boolean condition, String field, String key, Object... parameters) {
        if (!condition) {
            throw InvalidValue.at(field, key, parameters);
        }
    }
}
