package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.tables.ExportFormat;
import de.knotenpunkt.tasklists.TaskExport;
import java.util.function.Supplier;

/** „Exportieren": a button that offers the list as a file. */
final class ExportMenu extends Div {

    private final Div content = new Div();
    private final Button opener;

    ExportMenu(TaskExport export, String sentence, Supplier<ExportWish> wish) {
        opener = new Button(getTranslation("tasks.export.title"));
        opener.setPrefixComponent(new Icon("export"));
        opener.getElement().setAttribute("aria-haspopup", "dialog");
        var popover = new Popover();
        popover.setTarget(opener);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("tasks.export.title"));
        popover.setAutofocus(true);
        content.addClassName("kp-popover");
        content.add(new Paragraph(sentence));
        for (var format : ExportFormat.values()) {
            var link = new Anchor(new TaskDownload(export, format, wish), "");
            link.getElement().setAttribute("download", true);
            link.addClassName("kp-row");
            link.add(new Icon("document"), new Span(getTranslation("tasks.export." + format.name())));
            content.add(link);
        }
        popover.add(content);
        add(opener, popover);
    }

    /** Offers something else beside the files. */
    ExportMenu and(Component other) {
        content.add(other);
        return this;
    }

    /** For a bar. */
    ExportMenu small() {
        opener.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return this;
    }
}
