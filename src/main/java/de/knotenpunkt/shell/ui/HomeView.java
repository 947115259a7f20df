package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.HomeCard;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Mein Tag: what waits for me first, then what I may look up. Its cards come from the modules. */
@Route("")
@Menu(title = "shell.home.title", icon = "day", order = MenuGroups.WORK)
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    private final List<HomeCard> cards;

    HomeView(List<HomeCard> cards, Clock clock) {
        this.cards = cards;
        var day = new Span(getTranslation("shell.home.day", GermanDate.spelled(LocalDate.now(clock))));
        var sentence = new ArrayList<Component>(List.of(day));
        sentence.addAll(create(HomeCard.Region.SENTENCE));
        add(new PageHead(getTranslation("shell.home.title")).sentence(sentence.toArray(Component[]::new)));
        addNumbers();
        addColumns();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("shell.home.title"));
    }

    private void addNumbers() {
        var numbers = create(HomeCard.Region.NUMBERS);
        if (!numbers.isEmpty()) {
            var row = new Div(numbers.toArray(Component[]::new));
            row.addClassName("kp-numbers");
            add(row);
        }
    }

    private void addColumns() {
        var column = new Div(create(HomeCard.Region.MAIN).toArray(Component[]::new));
        column.addClassName("kp-col");
        if (column.getComponentCount() == 0) {
            column.add(new EmptyState(getTranslation("shell.home.empty")));
        }
        var rail = new Div(create(HomeCard.Region.RAIL).toArray(Component[]::new));
        rail.addClassName("kp-rail");
        var columns = new Div(column, rail);
        columns.addClassName("kp-cols");
        add(columns);
    }

    private List<Component> create(HomeCard.Region region) {
        return cards.stream()
                .filter(card -> card.region() == region)
                .sorted(Comparator.comparing(HomeCard::order))
                .flatMap(card -> card.create().stream())
                .toList();
    }
}
