package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.desk.DeskScope;
import de.knotenpunkt.shared.ui.HomeCard;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The day in one sentence, for those who have no numbers above. */
@org.springframework.stereotype.Component
class HomeSentence implements HomeCard {

    private final HomeDay day;

    HomeSentence(HomeDay day) {
        this.day = day;
    }

    @Override
    public Region region() {
        return Region.SENTENCE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        return day.get().filter(today -> today.scope() == DeskScope.OWN).flatMap(HomeSentence::sentence);
    }

    private static Optional<Component> sentence(HomeDay.Day today) {
        var waiting = today.waiting().size();
        var sunday = today.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var due = today.ownDueBetween(today.today(), sunday);
        var sentence = new Span();
        if (waiting > 0) {
            sentence.add(
                    new Span(" " + TaskTexts.text("tasks.home.sentence.waiting") + " "),
                    new Anchor(
                            HomeTexts.list(TaskFilter.ALL.withWaiting(true)),
                            TaskTexts.text("tasks.home.sentence.waiting.link", waiting)),
                    new Span("."));
        }
        if (due > 0) {
            sentence.add(
                    new Span(" " + TaskTexts.text("tasks.home.sentence.due") + " "),
                    new Anchor(
                            HomeTexts.list(TaskFilter.OPEN.withMine(true).withDue(today.today(), sunday)),
                            TaskTexts.text("tasks.home.sentence.due.link", due)),
                    new Span("."));
        }
        return sentence.getComponentCount() == 0 ? Optional.empty() : Optional.of(sentence);
    }
}
