package de.knotenpunkt.tasklists.ui;

import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.BulkOutcome;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What became of a change to many tasks, in sentences. */
final class BulkWords {

    /** More than these are counted, not named. */
    private static final int NAMED = 3;

    private BulkWords() {}

    /** Such as „2 werden geändert, 1 übersprungen". */
    static String preview(BulkOutcome outcome) {
        return joined(
                outcome,
                TaskTexts.text("tasks.bulk.will-change", outcome.changed().size()),
                outcome.skipped().isEmpty()
                        ? ""
                        : TaskTexts.text(
                                "tasks.bulk.will-skip", outcome.skipped().size()));
    }

    /** Such as „2 Aufgaben geändert, 1 übersprungen: KMuT-2026-0017 gehört zu GB 11". */
    static String result(BulkOutcome outcome) {
        return sentence("tasks.bulk.changed", outcome);
    }

    /** Such as „2 Aufgaben zurückgesetzt". */
    static String undone(BulkOutcome outcome) {
        return sentence("tasks.bulk.undone", outcome);
    }

    static String skipped(BulkOutcome.Skipped skipped) {
        return TaskTexts.text("tasks.bulk.skipped-one", skipped.number(), why(skipped.why()));
    }

    private static String sentence(String key, BulkOutcome outcome) {
        return joined(
                outcome,
                TaskTexts.text(key, outcome.changed().size()),
                outcome.skipped().isEmpty()
                        ? ""
                        : TaskTexts.text("tasks.bulk.skipped", outcome.skipped().size(), named(outcome.skipped())));
    }

    private static String joined(BulkOutcome outcome, String changed, String skipped) {
        var proposals = outcome.proposals() == 0 ? "" : TaskTexts.text("tasks.bulk.proposals", outcome.proposals());
        return List.of(changed + proposals, skipped).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String named(List<BulkOutcome.Skipped> skipped) {
        var names = skipped.stream().limit(NAMED).map(BulkWords::skipped).collect(Collectors.joining(" "));
        return skipped.size() > NAMED
                ? names + " " + TaskTexts.text("tasks.bulk.skipped-more", skipped.size() - NAMED)
                : names;
    }

    private static String why(Problem problem) {
        var parameters = Arrays.stream(problem.parameters())
                .map(parameter -> parameter instanceof UnitCode unit ? TaskTexts.of(unit) : parameter)
                .toArray();
        return TaskTexts.text(problem.key(), parameters);
    }
}
