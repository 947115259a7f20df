package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.FullHeight;
import de.knotenpunkt.shared.ui.Kbd;
import de.knotenpunkt.shared.ui.Keys;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.tasks.TaskAuthorities;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.TaskPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** UC-033: decide what waits, one after the other, without leaving the page or the keyboard. */
@Route(TaskRoutes.REVIEW)
@Menu(title = "tasks.review.title", icon = "review", order = MenuGroups.WORK + 20)
@RolesAllowed(TaskAuthorities.WRITE)
class ReviewView extends Div implements FullHeight, HasDynamicTitle, AfterNavigationObserver, TaskPage {

    private static final int NONE = -1;

    private final ReviewDesk desk;
    private final DecidedToday decided;
    private final PageHead head = new PageHead(getTranslation("tasks.review.title"));
    private final ReviewList list = new ReviewList(this::choose, this::enter);
    private final Div decidedSlot = new Div();
    private final Section record = new Section();
    private List<WaitingRow> rows = List.of();
    private int current = NONE;
    private @Nullable TaskDetails details;
    private @Nullable ReviewDecision decision;

    ReviewView(ReviewDesk desk, DecidedToday decided) {
        this.desk = desk;
        this.decided = decided;
        list.add(decidedSlot);
        record.addClassName("kp-review-record");
        record.getElement().setAttribute("aria-label", getTranslation("tasks.review.record"));
        head.actions(turn("tasks.review.previous", "k", NONE), turn("tasks.review.next", "j", 1));
        var review = new Div(list, record);
        review.addClassName("kp-review");
        add(head, review);
        RecordsChanged.refresh(this, TaskId.KIND, this::readAgain);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("tasks.review.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
        var wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TaskRoutes.REVIEWED)
                .flatMap(TaskNumber::parse);
        select(wanted.map(this::indexOf).filter(found -> found >= 0).orElse(0));
    }

    @Override
    public TaskDetails details() {
        return Objects.requireNonNull(details, "nothing is selected");
    }

    @Override
    public void show(TaskDetails now) {
        details = now;
        record.removeAll();
        decision = desk.decision(this);
        record.add(desk.record(rows.get(current), now), decision);
    }

    @Override
    public void done(Function<TaskDetails, String> notice) {
        var before = details();
        var after = desk.afterwards(before);
        var said = notice.apply(after);
        decided.add(after, said);
        RecordsChanged.say(TaskId.KIND);
        list.focus(current);
        Notices.success(said);
        Announcer.announce(
                rows.isEmpty()
                        ? getTranslation("tasks.review.announce-last", said)
                        : getTranslation(
                                "tasks.review.announce-next",
                                said,
                                rows.size(),
                                rows.get(current).task().subject()));
    }

    @Override
    public void reload() {
        show(desk.details(details().number()));
    }

    /** The form belongs to the task's own page. */
    @Override
    public void edit(@Nullable Problem problem) {
        if (problem != null) {
            throw problem;
        }
        UI.getCurrentOrThrow().navigate(TaskRoutes.detail(details().number()));
    }

    private void read() {
        rows = desk.decisions();
        list.show(rows);
        decidedSlot.removeAll();
        decidedSlot.add(decided.list());
        head.sentence(
                rows.isEmpty()
                        ? getTranslation("tasks.review.sentence.none")
                        : getTranslation("tasks.review.sentence", rows.size()));
    }

    private void readAgain() {
        var place = current;
        read();
        select(Math.min(place, rows.size() - 1));
    }

    private int indexOf(TaskNumber number) {
        for (var index = 0; index < rows.size(); index++) {
            if (rows.get(index).task().number().equals(number)) {
                return index;
            }
        }
        return NONE;
    }

    /** From the list or by key: the focus follows. */
    private void choose(int index) {
        if (index != current) {
            select(index);
        }
        list.focus(current);
    }

    private void turnBy(int by) {
        if (!rows.isEmpty()) {
            choose(Math.clamp(current + by, 0, rows.size() - 1));
        }
    }

    private void enter() {
        if (decision != null) {
            decision.focus();
        }
    }

    private void select(int index) {
        if (rows.isEmpty()) {
            current = NONE;
            details = null;
            decision = null;
            record.removeAll();
            record.add(empty());
            return;
        }
        current = Math.max(0, index);
        list.mark(current);
        var number = rows.get(current).task().number();
        try {
            show(desk.details(number));
        } catch (NotFound gone) {
            record.removeAll();
            record.add(new EmptyState(getTranslation(gone.key())));
        }
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(TaskRoutes.review(number))));
    }

    private Component empty() {
        var sentence = decided.count() == 0
                ? getTranslation("tasks.review.empty")
                : getTranslation("tasks.review.empty-decided", decided.count());
        return new EmptyState(sentence, new Anchor("/", getTranslation("tasks.review.home")));
    }

    private Button turn(String key, String shortcut, int by) {
        var button = new Button(getTranslation(key), click -> turnBy(by));
        button.setSuffixComponent(new Kbd(shortcut.toUpperCase(Locale.ROOT)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return Keys.bind(button, shortcut);
    }
}
