package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.tasks.HitCount;
import de.knotenpunkt.tasks.TaskListAddress;
import de.knotenpunkt.tasks.TaskListQuery;
import de.knotenpunkt.tasks.TaskLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The views of the list as tabs, each a link with its number of hits. */
class TaskViewTabs extends Nav {

    /** A tab says "99+" beyond this. */
    private static final int EXACT = 99;

    private final TaskLists lists;
    private final UnorderedList tabs = new UnorderedList();
    private final Map<TaskListQuery, Anchor> links = new LinkedHashMap<>();

    TaskViewTabs(TaskLists lists) {
        this.lists = lists;
        addClassName("kp-tabs");
        setAriaLabel(getTranslation("tasks.list.views"));
        add(tabs);
        load();
    }

    /** Counts anew. */
    void load() {
        tabs.removeAll();
        links.clear();
        var views = List.of(BuiltInView.values());
        var counts = lists.counts(views.stream().map(BuiltInView::filter).toList(), EXACT);
        for (int index = 0; index < views.size(); index++) {
            add(getTranslation(views.get(index).key()), views.get(index).query(), counts.get(index));
        }
    }

    /** Marks the view that is shown, if it is one. */
    void mark(TaskListQuery query) {
        links.forEach((view, link) -> {
            if (view.filter().equals(query.filter())) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void add(String name, TaskListQuery view, HitCount hits) {
        var count = new Span(
                hits.more() ? getTranslation("tasks.list.view.more", hits.value()) : String.valueOf(hits.value()));
        count.addClassName("kp-count");
        var link = new Anchor("/" + TaskListAddress.of(view), new Span(name), count);
        links.put(view, link);
        tabs.add(new ListItem(link));
    }
}
