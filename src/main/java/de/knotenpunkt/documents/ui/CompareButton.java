package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.shared.ui.Icon;

/** Opens the comparison of two Fassungen. */
final class CompareButton extends Button {

    CompareButton(DocumentDetails details) {
        super(DocumentTexts.text("documents.compare.open"), new Icon("swap"));
        addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> new CompareDialog(details.versions()).open());
    }
}
