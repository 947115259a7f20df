package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.documents.DocumentFiles;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentPreviews;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.FilePurpose;
import de.knotenpunkt.documents.VersionRow;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.Icon;
import java.util.concurrent.CompletableFuture;

/** UC-053: looks into a Fassung inside the application: texts as text, the rest page by page as pictures. */
final class PreviewDialog extends ActionDialog {

    private final DocumentId id;
    private final VersionRow version;
    private final Div paper = new Div();
    private final Span where = new Span();
    private final Button back = new Button(new Icon("chevron-left"), click -> turn(-1));
    private final Button on = new Button(new Icon("chevron-right"), click -> turn(1));
    private int page = 1;
    private int pages;

    PreviewDialog(DocumentFiles files, DocumentPreviews previews, DocumentId id, VersionRow version) {
        super(DocumentTexts.text("documents.preview.title", version.fileName()));
        this.id = id;
        this.version = version;
        addClassNames("kp-dialog-wide", "kp-preview-dialog");
        paper.addClassName("kp-paper");
        paper.getElement().setAttribute("tabindex", "0");
        paper.getElement().setAttribute("role", "group");
        paper.getElement().setAttribute("aria-label", version.fileName());
        var file = files.get(id, version.number(), FilePurpose.PREVIEW);
        switch (version.kind()) {
            case TXT, CSV, MD -> content(text(previews.text(file)));
            default -> whenCounted(previews.pages(file));
        }
        closing(getTranslation("documents.preview.close"));
    }

    /** Says so until the pages are counted; a dialog that was closed meanwhile hears no more of it. */
    private void whenCounted(CompletableFuture<Integer> counting) {
        var waiting = new EmptyState(getTranslation("documents.preview.preparing"));
        content(waiting);
        var page = UI.getCurrent();
        counting.whenComplete((count, failure) -> page.access(() -> {
            waiting.removeFromParent();
            pictures(count == null ? 0 : count);
        }));
    }

    private Component text(String content) {
        var text = new HtmlContainer("pre");
        text.setText(content);
        text.addClassName("kp-plain-text");
        paper.add(text);
        if (version.size() > DocumentPreviews.MOST_TEXT) {
            paper.add(new Span(getTranslation("documents.preview.shortened")));
        }
        return paper;
    }

    private void pictures(int count) {
        pages = count;
        if (count == 0) {
            content(new EmptyState(getTranslation("documents.preview.none")));
            return;
        }
        back.setAriaLabel(getTranslation("documents.preview.back"));
        on.setAriaLabel(getTranslation("documents.preview.on"));
        where.getElement().setAttribute("role", "status");
        var pager = new Div(back, where, on);
        pager.addClassNames("kp-row", "kp-pager");
        pager.setVisible(count > 1);
        content(pager, paper);
        show();
    }

    private void turn(int step) {
        page = Math.clamp(page + step, 1, pages);
        show();
        Announcer.announce(where.getText());
    }

    private void show() {
        where.setText(getTranslation("documents.preview.page", page, pages));
        back.setEnabled(page > 1);
        on.setEnabled(page < pages);
        paper.removeAll();
        paper.add(new Image(
                "/" + DocumentRoutes.picture(id, version.number(), page),
                getTranslation("documents.preview.alt", version.fileName(), page, pages)));
    }
}
