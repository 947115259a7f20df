package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.QueryParameters;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SrText;
import de.knotenpunkt.tasklists.HitCount;
import de.knotenpunkt.tasklists.HitWish;
import de.knotenpunkt.tasklists.TaskListAddress;
import de.knotenpunkt.tasklists.TaskListQuery;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.TaskTexts;
import de.knotenpunkt.workspace.SavedView;
import de.knotenpunkt.workspace.SavedViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The views of the list as tabs, each a link with its number of hits; what is shown can be kept as another one. */
class TaskViewTabs extends Div {

    /** A tab says "99+" beyond this. */
    private static final int EXACT = 99;

    private record Tab(TaskListQuery query, Anchor link, Optional<SavedView> saved) {}

    private final TaskLists lists;
    private final SavedViews views;
    private final UnorderedList items = new UnorderedList();
    private final List<Tab> tabs = new ArrayList<>();
    private final Button save;
    private final Button manage = new Button(new Icon("more"));
    private List<SavedView> saved = List.of();
    private TaskListQuery shown = TaskListQuery.USUAL;

    TaskViewTabs(TaskLists lists, SavedViews views) {
        this.lists = lists;
        this.views = views;
        addClassName("kp-view-tabs");
        var nav = new Nav(items);
        nav.addClassName("kp-tabs");
        nav.setAriaLabel(getTranslation("tasks.list.views"));
        save = new Button(
                getTranslation("tasks.list.view.save"),
                click -> SaveViewDialog.open(views, saved, shown, this::loadAgain));
        save.setPrefixComponent(new Icon("plus"));
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        prepareManage();
        add(nav, manage, save);
    }

    /**
     * Reads the views and counts anew.
     *
     * @return the hits of what is shown, counted with the others
     */
    HitCount load(TaskListQuery query) {
        items.removeAll();
        tabs.clear();
        saved = views.of(TaskRoutes.LIST);
        for (var view : BuiltInView.values()) {
            tabs.add(tab(getTranslation(view.key()), view.query(), Optional.empty()));
        }
        for (var view : saved) {
            var kept = TaskListAddress.read(
                    QueryParameters.fromString(view.query()).getParameters());
            tabs.add(tab(view.name(), kept, Optional.of(view)));
        }
        var counts = lists.counts(Stream.concat(
                        tabs.stream().map(tab -> new HitWish(tab.query().filter(), EXACT)),
                        Stream.of(HitWish.exact(query.filter())))
                .toList());
        for (int index = 0; index < tabs.size(); index++) {
            tabs.get(index).link().add(count(counts.get(index)));
            items.add(new ListItem(tabs.get(index).link()));
        }
        mark(query);
        return counts.getLast();
    }

    private void loadAgain() {
        load(shown);
    }

    /** Marks the view that is shown, if it is one. */
    void mark(TaskListQuery query) {
        shown = query;
        var current = current();
        for (var tab : tabs) {
            if (current.filter(tab::equals).isPresent()) {
                tab.link().getElement().setAttribute("aria-current", "page");
            } else {
                tab.link().getElement().removeAttribute("aria-current");
            }
        }
        save.setVisible(current.isEmpty());
        manage.setVisible(current.flatMap(Tab::saved).filter(SavedView::mine).isPresent());
    }

    /** The view that shows exactly this, else one that shows it in another order. */
    private Optional<Tab> current() {
        return tabs.stream()
                .filter(tab -> tab.query().equals(shown))
                .findFirst()
                .or(() -> tabs.stream()
                        .filter(tab -> tab.query().filter().equals(shown.filter()))
                        .findFirst());
    }

    private Tab tab(String name, TaskListQuery query, Optional<SavedView> view) {
        var link = new Anchor("/" + TaskListAddress.of(query), new Span(name));
        view.flatMap(SavedView::unit)
                .ifPresent(unit -> link.add(new SrText(getTranslation("tasks.list.view.of-unit", TaskTexts.of(unit)))));
        return new Tab(query, link, view);
    }

    private Span count(HitCount hits) {
        var count = new Span(
                hits.more() ? getTranslation("tasks.list.view.more", hits.value()) : String.valueOf(hits.value()));
        count.addClassName("kp-count");
        return count;
    }

    private void prepareManage() {
        manage.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        manage.setAriaLabel(getTranslation("tasks.list.view.manage"));
        manage.getElement().setAttribute("aria-haspopup", "dialog");
        var popover = new Popover();
        popover.setTarget(manage);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("tasks.list.view.manage"));
        popover.setAutofocus(true);
        var rename = new Button(getTranslation("tasks.list.view.rename"), click -> {
            popover.close();
            managed().ifPresent(view -> SaveViewDialog.rename(views, view, this::loadAgain));
        });
        rename.setPrefixComponent(new Icon("edit"));
        rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var delete = new Button(getTranslation("tasks.list.view.delete"), click -> {
            popover.close();
            managed().ifPresent(view -> SaveViewDialog.delete(views, view, this::loadAgain));
        });
        delete.setPrefixComponent(new Icon("trash"));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var frame = new Div(rename, delete);
        frame.addClassName("kp-popover");
        popover.add(frame);
        add(popover);
    }

    private Optional<SavedView> managed() {
        return current().flatMap(Tab::saved).filter(SavedView::mine);
    }
}
