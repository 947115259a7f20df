package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasklists.HitCount;
import de.knotenpunkt.tasklists.HitWish;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskListAddress;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.ui.StatusBadge;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How many tasks there are in each state, and how many are late; counted with one statement, no further than needed. */
final class HomeStates extends Composite<SectionCard> {

    private static final List<TaskStatus> STATES = List.of(
            TaskStatus.IN_PROGRESS,
            TaskStatus.IN_REVIEW,
            TaskStatus.ASSIGNED,
            TaskStatus.RETURNED,
            TaskStatus.REPORTED_DONE,
            TaskStatus.DONE,
            TaskStatus.DRAFT,
            TaskStatus.REJECTED,
            TaskStatus.WITHDRAWN);
    private static final TaskFilter OVERDUE = TaskFilter.OPEN.withOverdue(true);

    HomeStates(TaskLists lists) {
        var counts = lists.counts(Stream.concat(STATES.stream().map(HomeStates::in), Stream.of(OVERDUE))
                .map(HitWish::exact)
                .toList());
        var list = new UnorderedList();
        list.addClassName("kp-states");
        for (var index = 0; index < STATES.size(); index++) {
            var status = STATES.get(index);
            var count = counts.get(index);
            if (count.value() > 0 || status != TaskStatus.WITHDRAWN) {
                list.add(row(new StatusBadge(status, false, false), TaskTexts.of(status), in(status), count));
            }
        }
        var word = getTranslation("tasks.home.states.overdue");
        var late = new Span(new Icon("alarm"), new Span(word));
        late.addClassNames("kp-fact", "kp-red-text");
        list.add(row(late, word, OVERDUE, counts.getLast()));
        getContent().add(list);
    }

    @Override
    protected SectionCard initContent() {
        return new SectionCard(getTranslation("tasks.home.states"))
                .icon(new Icon("tasks").styled("kp-petrol-text"))
                .action(new Anchor("/" + TaskListAddress.of(TaskFilter.ALL), getTranslation("tasks.home.states.all")));
    }

    private ListItem row(Component label, String word, TaskFilter filter, HitCount count) {
        var number = HomeTexts.number(count);
        var link = HomeTexts.numberLink(
                HomeTexts.list(filter), number, getTranslation("tasks.home.states.spoken", word, number));
        link.addClassNames("kp-target", "kp-end", "kp-num");
        var item = new ListItem(label, link);
        item.addClassName("kp-row");
        return item;
    }

    private static TaskFilter in(TaskStatus status) {
        return TaskFilter.ALL.withStatuses(Set.of(status));
    }
}
