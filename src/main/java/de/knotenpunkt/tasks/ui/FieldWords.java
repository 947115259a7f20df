package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.shared.DirectiveDuty;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.tasks.CoSignDecision;
import de.knotenpunkt.tasks.DueKind;
import de.knotenpunkt.tasks.Occasion;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.tasks.ReturnReason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts changes of fields, as they are stored and compared, into the words of the page. */
final class FieldWords {

    private static final String CO_SIGNATURE = "coSignature.";
    private static final String SIGNER = "signer.";

    private final TaskNames names;

    FieldWords(TaskNames names) {
        this.names = names;
    }

    /** What a field is called. */
    String name(String field) {
        if (field.startsWith(CO_SIGNATURE)) {
            return TaskTexts.text("tasks.field.coSignature", unitOf(field, CO_SIGNATURE));
        }
        return field.startsWith(SIGNER)
                ? TaskTexts.text("tasks.field.signer", unitOf(field, SIGNER))
                : TaskTexts.field(field);
    }

    /** What a value says; null stays null. What is no code of ours any more is shown as it was stored. */
    @Nullable
    String value(String field, @Nullable String stored) {
        if (stored == null) {
            return null;
        }
        try {
            return words(field, stored);
        } catch (RuntimeException olderThanTheWords) {
            return stored;
        }
    }

    private String words(String field, String stored) {
        if (field.startsWith(CO_SIGNATURE)) {
            return TaskTexts.of(CoSignDecision.valueOf(stored));
        }
        if (field.startsWith(SIGNER) || field.equals("assignee")) {
            return names.person(PersonId.of(stored));
        }
        return switch (field) {
            case "occasion" -> TaskTexts.of(Occasion.valueOf(stored));
            case "leadUnit", "proposedUnit" -> names.unit(new UnitCode(stored));
            case "priority" -> TaskTexts.of(Priority.valueOf(stored));
            case "dueOn", "dueProposal", "followUp" -> GermanDate.full(LocalDate.parse(stored));
            case "dueKind" -> TaskTexts.of(DueKind.valueOf(stored));
            case "fields" -> names.fields(codes(stored));
            case "municipalities" -> names.municipalities(codes(stored));
            case "visibility" -> TaskTexts.of(VisibilityClass.valueOf(stored));
            case "executiveMayRead", "documentRequired" ->
                TaskTexts.text(stored.equals("true") ? "tasks.value.yes" : "tasks.value.no");
            case "duty" -> TaskTexts.of(DirectiveDuty.valueOf(stored));
            case "effortMinutes" -> TaskTexts.text("tasks.value.minutes", Integer.valueOf(stored));
            case "progress" -> TaskTexts.text("tasks.value.percent", Integer.valueOf(stored));
            case "returnReason" -> TaskTexts.of(ReturnReason.valueOf(stored));
            case "participations" -> lines(stored, this::participation);
            case "checklist" -> lines(stored, FieldWords::checklistItem);
            case "promise" -> promise(stored);
            default -> stored;
        };
    }

    /** Unit, kind, position and date, as they are compared. */
    private String participation(String line) {
        var parts = line.split(" ");
        var words = names.brief(new UnitCode(parts[0])) + ": " + TaskTexts.of(ParticipationKind.valueOf(parts[1]));
        return parts.length > 3
                ? words + ", " + TaskTexts.text("tasks.value.until", GermanDate.full(LocalDate.parse(parts[3])))
                : words;
    }

    private static String checklistItem(String line) {
        var done = line.startsWith("[x] ");
        var mandatory = line.endsWith(" *");
        var text = line.substring(4, line.length() - (mandatory ? 2 : 0));
        return text
                + (mandatory ? ", " + TaskTexts.text("tasks.value.mandatory") : "")
                + (done ? ", " + TaskTexts.text("tasks.value.done") : "");
    }

    /** Organisation, person, promised on, until, kept on; one a line, empty if missing. */
    private static String promise(String stored) {
        var parts = stored.split("\n", -1);
        var who = parts[1].isEmpty() ? parts[0] : parts[0] + " (" + parts[1] + ")";
        return who + ", " + TaskTexts.text("tasks.value.until", GermanDate.full(LocalDate.parse(parts[3])))
                + (parts[4].isEmpty() ? "" : ", " + TaskTexts.text("tasks.value.done"));
    }

    private static String lines(String stored, Function<String, String> words) {
        return stored.lines().map(words).collect(Collectors.joining("\n"));
    }

    private static List<String> codes(String stored) {
        return Arrays.asList(stored.split(" "));
    }

    private String unitOf(String field, String prefix) {
        return names.brief(new UnitCode(field.substring(prefix.length())));
    }
}
