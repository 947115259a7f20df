package de.knotenpunkt.promises.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.promises.OpenPromise;
import de.knotenpunkt.promises.TaskPromises;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.tasks.TaskAuthorities;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.TaskNames;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** UC-034: who owes what, since when, and a reminder for each. */
@Route(TaskRoutes.PROMISES)
@Menu(title = "tasks.promises.title", icon = "clock", order = MenuGroups.WORK + 40)
@RolesAllowed(TaskAuthorities.WRITE)
class PromisesView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final TaskPromises promises;
    private final PromiseReminder reminder;
    private final TaskNames names;
    private final Clock clock;
    private final PageHead head = new PageHead(getTranslation("tasks.promises.title"));
    private final UnorderedList tabs = new UnorderedList();
    private final Div debtors = new Div();

    PromisesView(TaskPromises promises, PromiseReminder reminder, TaskNames names, Clock clock) {
        this.promises = promises;
        this.reminder = reminder;
        this.names = names;
        this.clock = clock;
        var nav = new Nav(tabs);
        nav.addClassName("kp-tabs");
        nav.setAriaLabel(getTranslation("tasks.promises.tabs"));
        debtors.addClassName("kp-col");
        add(head, nav, debtors);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("tasks.promises.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(PromiseGrouping.of(
                event.getLocation().getQueryParameters().getSingleParameter(PromiseGrouping.PARAMETER)));
    }

    private void show(PromiseGrouping wanted) {
        var tasks = promises.tasks();
        var words = promises.words();
        var external = promises.external();
        var all = new ArrayList<OpenPromise>(tasks);
        all.addAll(words);
        all.addAll(external);
        var late = (int) all.stream().filter(OpenPromise::isLate).count();
        head.sentence(getTranslation("tasks.promises.sentence", all.size(), late, TaskPromises.AHEAD));
        tabs.removeAll();
        for (var grouping : PromiseGrouping.values()) {
            var found = group(grouping, all);
            tabs.add(tab(grouping, found.size(), grouping == wanted));
            if (grouping == wanted) {
                fill(found);
            }
        }
    }

    private List<Debtor> group(PromiseGrouping grouping, List<OpenPromise> all) {
        var some = all.stream().filter(grouping::covers).toList();
        return Debtor.of(some, promise -> switch (grouping) {
            case UNIT -> names.unit(promise.unit());
            case PERSON -> names.person(Objects.requireNonNull(promise.person()));
            case ORGANISATION -> Objects.requireNonNull(promise.organisation());
        });
    }

    private ListItem tab(PromiseGrouping grouping, int count, boolean current) {
        var number = new Span(String.valueOf(count));
        number.addClassName("kp-count");
        var link = new Anchor(
                "/" + grouping.address(), new Span(getTranslation("tasks.promises.by." + grouping.name())), number);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    private void fill(List<Debtor> found) {
        debtors.removeAll();
        var today = LocalDate.now(clock);
        found.forEach(debtor -> debtors.add(new DebtorCard(debtor, reminder, names, today)));
        if (found.isEmpty()) {
            debtors.add(new EmptyState(getTranslation("tasks.promises.empty")));
        }
    }
}
