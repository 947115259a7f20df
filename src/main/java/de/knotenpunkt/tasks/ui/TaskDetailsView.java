package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.RelatedParts;
import de.knotenpunkt.shared.ui.Slot;
import de.knotenpunkt.tasks.TaskAuthorities;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskId;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** UC-010: everything about one task on one page, with the steps its reader may take and nothing else to press. */
@Route(TaskRoutes.DETAIL)
@RolesAllowed(TaskAuthorities.READ)
class TaskDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle, TaskPage {

    /** Query parameter that opens the form at once: where a kept draft leads. */
    static final String EDIT = "bearbeiten";

    private final TaskService tasks;
    private final TaskCards cards;
    private final TaskHead head;
    private final StepActs steps;
    private final TaskEditor editor;
    private final RelatedParts related;

    private @Nullable TaskDetails details;
    private @Nullable NotesCard notes;
    private @Nullable ChecklistCard checklist;
    private List<Component> actions = List.of();

    private final Slot headSlot = new Slot();
    private final Slot bannersSlot = new Slot();
    private final Slot stepsSlot = new Slot();
    private final Slot textSlot = new Slot();
    private final Slot participantsSlot = new Slot();
    private final Slot historySlot = new Slot();
    private final Slot propertiesSlot = new Slot();
    private final Slot recordsSlot = new Slot();

    TaskDetailsView(
            TaskService tasks,
            TaskCards cards,
            TaskHead head,
            StepActs steps,
            TaskEditor editor,
            RelatedParts related) {
        this.tasks = tasks;
        this.cards = cards;
        this.head = head;
        this.steps = steps;
        this.editor = editor;
        this.related = related;
        addClassName("kp-task");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters()
                .get(TaskRoutes.NUMBER)
                .flatMap(TaskNumber::parse)
                .orElseThrow(NotFound::new);
        var found = tasks.details(number);
        open(found);
        if (found.editable()
                && event.getLocation().getQueryParameters().getParameters().containsKey(EDIT)) {
            edit(null);
        }
    }

    @Override
    public String getPageTitle() {
        var shown = details();
        return PageTitles.of(
                shown.number().value() + ": " + shown.content().subject(), getTranslation("tasks.detail.path"));
    }

    @Override
    public TaskDetails details() {
        return Objects.requireNonNull(details, "the page was not entered yet");
    }

    @Override
    public void done(Function<TaskDetails, String> notice) {
        try {
            reload();
        } catch (NotFound noLongerReadable) {
            // such as a draft that went on to a class the reader is not in
            UI.getCurrent().navigate(TaskRoutes.LIST);
        }
        RecordsChanged.say(TaskId.KIND);
        Notices.success(notice.apply(details()));
        // a closing dialog gives the focus back to a button that may be gone
        getElement()
                .executeJs("setTimeout(() => window.knotenpunkt?.arrived(document.querySelector('.kp-shell')), 50)");
    }

    @Override
    public void reload() {
        show(tasks.details(details().number()));
    }

    @Override
    public void left() {
        bannersSlot.fill(cards.banners(details(), this));
    }

    @Override
    public void edit(@Nullable Problem problem) {
        editor.open(this, problem);
    }

    private void open(TaskDetails found) {
        notes = new NotesCard(tasks, this);
        checklist = new ChecklistCard(tasks, this);
        var ref = found.id().ref();
        actions = related.actions(ref);
        var main = new Div(stepsSlot, textSlot, checklist, participantsSlot, notes, historySlot);
        main.addClassName("kp-col");
        var rail = new Div(propertiesSlot);
        rail.addClassName("kp-rail");
        rail.add(related.panels(ref));
        rail.add(recordsSlot);
        removeAll();
        add(headSlot, bannersSlot, Html.div("kp-cols", main, rail));
        show(found);
    }

    @Override
    public void show(TaskDetails current) {
        details = current;
        headSlot.fill(head.of(this, actions));
        bannersSlot.fill(cards.banners(current, this));
        stepsSlot.fill(new StepsCard(current, steps.buttons(this), cards.names(), cards.me()));
        textSlot.fill(cards.text(current));
        Objects.requireNonNull(checklist).show(current.content().checklist(), current.editable());
        participantsSlot.fill(cards.participants(current));
        Objects.requireNonNull(notes).show(current);
        historySlot.fill(cards.history(current));
        propertiesSlot.fill(cards.properties(current));
        recordsSlot.fill(cards.records(current));
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }
}
