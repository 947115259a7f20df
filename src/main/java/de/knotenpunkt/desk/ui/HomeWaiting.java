package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.util.List;
import java.util.Optional;

/** Cards of what waits for the person at the screen. */
final class HomeWaiting {

    private static final int SHOWN = 8;

    private HomeWaiting() {}

    /** For those who decide: oldest first, with its age. */
    static SectionCard decisions(HomeDay.Day day, TaskNames names) {
        var rows = day.decisions();
        var review = new Anchor("/" + TaskRoutes.REVIEW, TaskTexts.text("tasks.home.open-review"));
        var card = new SectionCard(TaskTexts.text("tasks.home.decisions"))
                .icon(new Icon("review").styled("kp-petrol-text"))
                .count(link("/" + TaskRoutes.REVIEW, rows))
                .action(review)
                .flush();
        if (rows.isEmpty()) {
            card.add(new EmptyState(TaskTexts.text("tasks.home.decisions.empty")));
        } else {
            card.add(HomeItem.list(rows.stream()
                    .limit(SHOWN)
                    .map(row -> HomeItem.aged(row, day.today(), names))
                    .toList()));
        }
        return card;
    }

    /** For everybody; what is decided in the review stands there already. */
    static Optional<SectionCard> others(HomeDay.Day day, TaskNames names) {
        var decides = !day.departments().isEmpty();
        var rows = decides ? day.otherwiseWaiting() : day.waiting();
        if (rows.isEmpty() && decides) {
            return Optional.empty();
        }
        var card = new SectionCard(TaskTexts.text("tasks.home.waiting"))
                .icon(new Icon("user").styled("kp-petrol-text"))
                .count(link(HomeTexts.list(TaskFilter.ALL.withWaiting(true)), rows))
                .flush();
        if (rows.isEmpty()) {
            card.add(new EmptyState(empty(day)));
        } else {
            card.add(HomeItem.list(rows.stream()
                    .limit(SHOWN)
                    .map(row -> HomeItem.waiting(row, day.today(), names))
                    .toList()));
        }
        return Optional.of(card);
    }

    private static Anchor link(String href, List<WaitingRow> rows) {
        return HomeTexts.numberLink(
                href, HomeTexts.number(rows.size()), TaskTexts.text("tasks.home.waiting.spoken", rows.size()));
    }

    private static String empty(HomeDay.Day day) {
        return day.nextOwnDue()
                .map(due -> TaskTexts.text("tasks.home.waiting.empty-next", GermanDate.full(due)))
                .orElseGet(() -> TaskTexts.text("tasks.home.waiting.empty"));
    }
}
