package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.tasks.TaskDetails;
import java.util.List;
import java.util.stream.Stream;

/** "Warum sehe ich das?": the audience of a task in words, first what opens it to the reader. */
final class AudienceWords {

    private final TaskDetails details;
    private final Actor actor;
    private final TaskNames names;

    AudienceWords(TaskDetails details, Actor actor, TaskNames names) {
        this.details = details;
        this.actor = actor;
        this.names = names;
    }

    Component panel() {
        var mine = Stream.concat(
                        details.audience().tokens().stream()
                                .filter(actor.tokens()::contains)
                                .map(this::word),
                        actor.seesEverything()
                                ? Stream.of(TaskTexts.text("tasks.detail.why.coordination"))
                                : Stream.empty())
                .toList();
        var all = details.audience().tokens().stream().map(this::word).toList();
        var panel = new Details(TaskTexts.text("tasks.detail.why"));
        panel.addClassNames("kp-why", "kp-screen-only");
        panel.add(
                Html.text(TaskTexts.text("tasks.detail.why.you")),
                list(mine),
                Html.text(TaskTexts.text("tasks.detail.why.all")),
                list(Stream.concat(all.stream(), Stream.of(TaskTexts.text("tasks.detail.why.coordination")))
                        .toList()));
        return panel;
    }

    private static UnorderedList list(List<String> words) {
        var list = new UnorderedList();
        words.stream().distinct().forEach(word -> list.add(new ListItem(word)));
        return list;
    }

    private String word(Token token) {
        var parts = token.value().split(":", 2);
        return switch (parts[0]) {
            case "UNIT", "HEAD" -> TaskTexts.text("tasks.detail.why." + parts[0], names.brief(new UnitCode(parts[1])));
            case "PERSON" -> person(PersonId.of(parts[1]));
            case "ROLE" -> TaskTexts.text("shared.role." + parts[1]);
            default -> TaskTexts.text("tasks.detail.why.STAFF");
        };
    }

    private String person(PersonId person) {
        var name = names.person(person);
        if (person.equals(details.assignee())) {
            return TaskTexts.text("tasks.detail.why.assignee", name);
        }
        return details.createdBy().involves(person)
                ? TaskTexts.text("tasks.detail.why.creator", name)
                : TaskTexts.text("tasks.detail.why.PERSON", name);
    }
}
