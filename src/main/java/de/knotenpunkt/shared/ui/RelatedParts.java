package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.knotenpunkt.shared.EntityRef;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** What other modules add to the page of a record: buttons in its head, panels that load when they are opened. */
@org.springframework.stereotype.Component
public class RelatedParts {

    private final ObjectProvider<RelatedPanel> panels;
    private final ObjectProvider<RecordAction> actions;

    RelatedParts(ObjectProvider<RelatedPanel> panels, ObjectProvider<RecordAction> actions) {
        this.panels = panels;
        this.actions = actions;
    }

    /** Panels of other modules. */
    public List<Component> panels(EntityRef record) {
        return panels.stream()
                .filter(panel -> panel.supports(record))
                .sorted(Comparator.comparing(RelatedPanel::order))
                .map(panel -> section(panel, record))
                .toList();
    }

    /** Buttons of other modules. */
    public List<Component> actions(EntityRef record) {
        return actions.stream()
                .filter(action -> action.supports(record))
                .sorted(Comparator.comparing(RecordAction::order))
                .map(action -> button(action, record))
                .toList();
    }

    private static Component section(RelatedPanel panel, EntityRef record) {
        var details = new Details(new H2(panel.title()));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(panel.create(record));
            }
        });
        var section = new Section(details);
        section.addClassNames("kp-card", "kp-related");
        section.setAriaLabel(panel.title());
        return section;
    }

    private static Component button(RecordAction action, EntityRef record) {
        var button = new Button(action.label(), new Icon(action.icon()), click -> action.run(record));
        if (action.takesFiles()) {
            FileDrop.opens(button);
        }
        var key = action.key();
        if (key != null) {
            button.setSuffixComponent(new Kbd(key.toUpperCase(Locale.ROOT)));
            Keys.bind(button, key);
        }
        return button;
    }
}
