package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Props;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.TimeText;
import de.knotenpunkt.tasks.ExternalPromise;
import java.time.LocalDate;

/** What somebody outside has promised. */
final class PromiseCard extends SectionCard {

    PromiseCard(ExternalPromise promise) {
        super(TaskTexts.text("tasks.detail.promise"));
        var kept = promise.keptOn();
        add(new Props()
                .add(name("organisation"), promise.organisation())
                .add(name("contact"), promise.contact())
                .add(name("on"), day(promise.promisedOn()))
                .add(name("until"), day(promise.promisedUntil()))
                .add(name("kept"), kept == null ? new Span(TaskTexts.text("tasks.detail.promise.open")) : day(kept)));
    }

    private static Component day(LocalDate day) {
        return new TimeText(day, GermanDate.full(day));
    }

    private static String name(String part) {
        return TaskTexts.text("tasks.detail.promise." + part);
    }
}
