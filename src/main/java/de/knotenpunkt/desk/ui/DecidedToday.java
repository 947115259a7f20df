package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.tasks.ui.StatusBadge;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the person at the screen has decided since they logged in today, last first: nobody has to remember it. */
@SpringComponent
@VaadinSessionScope
class DecidedToday {

    private static final int SHOWN = 8;

    private final Clock clock;
    private final List<Decision> decisions = new ArrayList<>();
    private LocalDate day;

    DecidedToday(Clock clock) {
        this.clock = clock;
        this.day = LocalDate.now(clock);
    }

    void add(TaskDetails after, String said) {
        forgetYesterday();
        decisions.addFirst(new Decision(after.number(), after.content().subject(), after.status(), said));
    }

    int count() {
        forgetYesterday();
        return decisions.size();
    }

    /** Heading and list; nothing if there was no decision yet. */
    Component list() {
        forgetYesterday();
        var part = new Div();
        part.addClassName("kp-decided");
        part.setVisible(!decisions.isEmpty());
        var list = new UnorderedList();
        decisions.stream().limit(SHOWN).forEach(decision -> list.add(decision.item()));
        part.add(new H2(TaskTexts.text("tasks.review.decided", decisions.size())), list);
        return part;
    }

    private void forgetYesterday() {
        var today = LocalDate.now(clock);
        if (!today.equals(day)) {
            decisions.clear();
            day = today;
        }
    }

    private record Decision(TaskNumber number, String subject, TaskStatus status, String said) {

        ListItem item() {
            var link = new Anchor(HomeTexts.detail(number), subject);
            link.addClassName("kp-cut");
            var symbol = StatusBadge.symbol(status, false);
            return new ListItem(
                    new Icon(symbol).styled("kp-" + symbol), link, Html.span(said, "kp-tiny", "kp-soft", "kp-end"));
        }
    }
}
