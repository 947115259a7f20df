package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasks.TaskLink;
import java.util.List;
import java.util.Map;

/**
 * Records the task is linked to: as links where their module is there and the reader may see them, else by the name they
 * had when they were linked. A record that is there but not for this reader is named by its kind only.
 */
final class LinksCard extends SectionCard {

    LinksCard(List<TaskLink> links, RecordLabels labels, Actor actor) {
        super(TaskTexts.text("tasks.detail.links"));
        count(links.size());
        var found = labels.labels(links.stream().map(TaskLink::ref).toList(), actor);
        var list = new UnorderedList();
        list.addClassName("kp-links");
        links.forEach(link -> list.add(new ListItem(new Icon(icon(link)), name(link, found, labels), kind(link))));
        add(list);
    }

    private static Component name(TaskLink link, Map<EntityRef, RefLabel> found, RecordLabels labels) {
        var label = found.get(link.ref());
        if (label != null) {
            return new Anchor(label.path(), label.label());
        }
        return new Span(
                labels.knows(link.ref())
                        ? TaskTexts.text(
                                "tasks.detail.link-hidden",
                                LinkKinds.word(link.ref().kind()))
                        : link.label());
    }

    private static Component kind(TaskLink link) {
        return Html.span(LinkKinds.word(link.ref().kind()), "kp-kind", "kp-end");
    }

    private static String icon(TaskLink link) {
        return switch (link.ref().kind()) {
            case TaskLink.MEASURE -> "concept";
            case TaskLink.GOAL -> "goal";
            case TaskLink.PARTNER -> "partner";
            case TaskLink.DOCUMENT -> "document";
            case TaskLink.EVENT -> "event";
            case TaskLink.PAPER -> "signature";
            case "task" -> "tasks";
            default -> "link";
        };
    }
}
