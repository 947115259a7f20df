package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.desk.WaitingRow;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.tasks.TaskRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** What waits, oldest first; one row is the one being looked at. */
final class ReviewList extends Nav {

    private final IntConsumer select;
    private final Runnable enter;
    private final OrderedList list = new OrderedList();
    private final List<Anchor> links = new ArrayList<>();

    /**
     * @param select looks at the row of this place
     * @param enter goes on to the decision about it
     */
    ReviewList(IntConsumer select, Runnable enter) {
        this.select = select;
        this.enter = enter;
        addClassName("kp-waiting");
        setAriaLabel(getTranslation("tasks.review.list"));
        add(list);
    }

    void show(List<WaitingRow> rows) {
        list.removeAll();
        links.clear();
        for (var index = 0; index < rows.size(); index++) {
            var link = link(rows.get(index), index);
            links.add(link);
            list.add(new ListItem(link));
        }
    }

    void mark(int current) {
        for (var index = 0; index < links.size(); index++) {
            if (index == current) {
                links.get(index).getElement().setAttribute("aria-current", "true");
            } else {
                links.get(index).getElement().removeAttribute("aria-current");
            }
        }
    }

    void focus(int index) {
        if (index >= 0 && index < links.size()) {
            links.get(index).focus();
        }
    }

    private Anchor link(WaitingRow row, int index) {
        var wanted = new Span(HomeTexts.wanted(row));
        if (!row.onBehalfOf().isEmpty()) {
            wanted.add(new Span(" "), HomeItem.behalf(row));
        }
        var text = Html.span("", "kp-waiting-text");
        text.add(Html.bold(row.task().subject()), wanted);
        var link = new Anchor("/" + TaskRoutes.review(row.task().number()), HomeItem.age(row), text);
        // the page stays; the address follows
        link.getElement()
                .addEventListener("click", click -> {
                    if (link.getElement().hasAttribute("aria-current")) {
                        enter.run();
                    } else {
                        select.accept(index);
                    }
                })
                .preventDefault();
        return link;
    }
}
