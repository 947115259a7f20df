package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.tasks.TaskDetails;

/** Where the task stands on its way, and the allowed next steps below. */
final class StepsCard extends Section {

    private static final String HEADING = "task-steps";

    StepsCard(TaskDetails details, Div buttons, TaskNames names, PersonId me) {
        addClassName("kp-card");
        getElement().setAttribute("aria-labelledby", HEADING);
        var heading = new H2(getTranslation("tasks.detail.steps"));
        heading.setId(HEADING);
        heading.addClassName("kp-sr");
        add(heading, Html.div("kp-card-body", new TaskStepsBar(details, names, me)), buttons);
    }
}
