package de.knotenpunkt.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.desk.PersonLoad;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasks.ui.TaskNames;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Who has how much of what a unit leads: the longest bar is the fullest desk. */
final class HomeLoad extends Composite<SectionCard> {

    private final List<PersonLoad> load;
    private final TaskFilter led;
    private final TaskNames names;

    HomeLoad(List<PersonLoad> load, SortedSet<UnitCode> units, TaskNames names) {
        this.load = load;
        this.led = TaskFilter.OPEN.withUnits(units);
        this.names = names;
        var most = load.stream().mapToInt(PersonLoad::open).max().orElse(1);
        var list = new UnorderedList();
        list.addClassName("kp-load");
        load.forEach(person -> list.add(item(person, most)));
        getContent().add(list);
    }

    @Override
    protected SectionCard initContent() {
        var units = led.units().stream().sorted().map(names::brief).collect(Collectors.joining(", "));
        var total = load.stream().mapToInt(PersonLoad::open).sum();
        return new SectionCard(getTranslation("tasks.home.load", units))
                .count(HomeTexts.numberLink(
                        HomeTexts.list(led),
                        HomeTexts.number(total),
                        getTranslation("tasks.home.load.spoken", total, units)));
    }

    private ListItem item(PersonLoad person, int most) {
        var filter = person.person() == null ? led.withUnassigned(true) : led.withAssignee(person.person());
        Anchor link = HomeTexts.numberLink(
                HomeTexts.list(filter),
                HomeTexts.number(person.open()),
                getTranslation("tasks.home.load.person", person.open(), name(person)));
        link.addClassNames("kp-target", "kp-end");
        var row = Html.div("kp-row", label(person), link);
        var bar = new Span();
        bar.getElement().getStyle().set("width", Math.max(4, 100 * person.open() / most) + "%");
        var meter = new Div(bar);
        meter.addClassNames("kp-meter");
        meter.getElement().setAttribute("aria-hidden", "true");
        var item = new ListItem(row, meter);
        if (person.overdue() + person.urgent() > 0) {
            item.add(Html.text(remark(person), "kp-tiny"));
        }
        return item;
    }

    private Component label(PersonLoad person) {
        if (person.person() != null) {
            return names.personChip(person.person());
        }
        var nobody = Html.span("", "kp-avatar", "kp-avatar-s", "kp-avatar-none");
        nobody.getElement().setAttribute("aria-hidden", "true");
        var chip = new Span(nobody, new Span(name(person)));
        chip.addClassName("kp-person");
        return chip;
    }

    private String name(PersonLoad person) {
        return person.person() == null ? getTranslation("tasks.home.load.nobody") : names.person(person.person());
    }

    private String remark(PersonLoad person) {
        if (person.urgent() == 0) {
            return getTranslation("tasks.home.load.overdue", person.overdue());
        }
        return person.overdue() == 0
                ? getTranslation("tasks.home.load.urgent", person.urgent())
                : getTranslation("tasks.home.load.both", person.overdue(), person.urgent());
    }
}
