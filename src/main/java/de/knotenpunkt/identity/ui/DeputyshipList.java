package de.knotenpunkt.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.identity.DeputyshipRow;
import de.knotenpunkt.identity.DeputyshipState;
import de.knotenpunkt.shared.ui.GermanDate;
import java.util.List;
import java.util.function.Consumer;

/** Deputyships one below the other: who for whom, from when to when, how far, and whether today. */
final class DeputyshipList extends UnorderedList {

    private final Consumer<DeputyshipRow> end;

    DeputyshipList(List<DeputyshipRow> rows, Consumer<DeputyshipRow> end) {
        this.end = end;
        addClassName("kp-items");
        rows.stream().map(this::item).forEach(this::add);
    }

    private ListItem item(DeputyshipRow row) {
        var who = new Span(getTranslation("identity.deputyships.row", row.deputyName(), row.principalName()));
        who.addClassName("kp-medium");
        var meta = new Div(
                new Span(getTranslation(
                        "identity.deputyships.period", GermanDate.full(row.from()), GermanDate.full(row.to()))),
                new Span(getTranslation("identity.deputyships.scope." + row.scope())));
        meta.addClassName("kp-item-meta");
        var main = new Div(who, meta);
        main.addClassName("kp-item-main");
        var item = new ListItem(main, state(row.state()));
        if (row.endable()) {
            item.add(endButton(row));
        }
        return item;
    }

    private Span state(DeputyshipState state) {
        var badge = new Span(getTranslation("identity.deputyships.state." + state));
        badge.addClassNames("kp-badge", state == DeputyshipState.IN_FORCE ? "kp-green" : "kp-grey");
        return badge;
    }

    private Div endButton(DeputyshipRow row) {
        var button = new Button(getTranslation("identity.deputyships.end"), click -> end.accept(row));
        button.setAriaLabel(getTranslation("identity.deputyships.end.named", row.deputyName(), row.principalName()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var action = new Div(button);
        action.addClassName("kp-item-action");
        return action;
    }
}
