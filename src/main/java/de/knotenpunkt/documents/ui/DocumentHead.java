package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.shared.ui.FileDrop;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Keys;
import de.knotenpunkt.shared.ui.PageHead;
import java.util.ArrayList;
import java.util.List;

/** Top of a document's page: what it is, and what its reader may do. */
@org.springframework.stereotype.Component
class DocumentHead {

    private final DocumentDialogs dialogs;
    private final DocumentActs acts;

    DocumentHead(DocumentDialogs dialogs, DocumentActs acts) {
        this.dialogs = dialogs;
        this.acts = acts;
    }

    Component of(DocumentDetailsView page, List<Component> others) {
        var details = page.details();
        var head = new PageHead(details.metadata().title())
                .path(text("documents.list.title"), "/" + DocumentRoutes.LIST)
                .path(text("documents.path.document"));
        head.state(
                new FileTypeMark(details.latest().kind()),
                Html.span(text("documents.versions.number", details.latest().number()), "kp-badge", "kp-petrol"),
                Html.div(
                        "kp-row",
                        new Icon(isOpen(details) ? "eye" : "lock").styled("kp-soft"),
                        Html.span(text("documents.visible-for", DocumentCells.brief(details.visibility())))));
        return head.actions(actions(page, details, others).toArray(Component[]::new));
    }

    private static boolean isOpen(DocumentDetails details) {
        return details.visibility() == DocumentClass.INTERNAL || details.releasedOn() != null;
    }

    private List<Component> actions(DocumentDetailsView page, DocumentDetails details, List<Component> others) {
        var actions = new ArrayList<Component>();
        if (details.trashedAt() != null) {
            if (details.allowed().manage()) {
                actions.add(primary(button(
                        "undo",
                        "documents.trash.recover",
                        () -> page.acting(acts::recover, text("documents.trash.recovered")))));
            }
            return actions;
        }
        actions.addAll(others);
        if (details.allowed().edit()) {
            actions.add(Keys.bind(
                    button("edit", "documents.edit.open", () -> dialogs.edit(details, page::reload)), "e"));
            var add = primary(
                    button("upload", "documents.version.open", () -> dialogs.addVersion(details, page::reload)));
            FileDrop.opens(add);
            actions.add(add);
        }
        more(page, details, actions);
        return actions;
    }

    private void more(DocumentDetailsView page, DocumentDetails details, List<Component> actions) {
        var allowed = details.allowed();
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var more = menu.addItem(text("documents.more"));
        if (allowed.edit()) {
            if (details.inHandBy() == null) {
                item(more, "documents.hand.take", () -> page.acting(acts::takeInHand, text("documents.hand.taken")));
            } else {
                item(more, "documents.hand.put", () -> page.acting(acts::putBack, text("documents.hand.back")));
            }
        }
        if (allowed.show()) {
            item(more, "documents.show.open", () -> dialogs.show(details, page::reload));
        }
        if (!allowed.choose().isEmpty()) {
            item(more, "documents.class.open", () -> dialogs.choose(details, page::reload));
        }
        if (allowed.manage()) {
            if (details.visibility() == DocumentClass.NON_PUBLIC && details.releasedOn() == null) {
                item(more, "documents.release", () -> page.acting(acts::release, text("documents.released")));
            }
            item(more, "documents.trash.put", () -> acts.trash(page.seen(), page::reload));
        }
        if (!more.getSubMenu().getItems().isEmpty()) {
            actions.add(menu);
        }
    }

    private static void item(MenuItem parent, String key, Runnable act) {
        parent.getSubMenu().addItem(text(key), click -> act.run());
    }

    private static Button button(String icon, String key, Runnable act) {
        return new Button(text(key), new Icon(icon), click -> act.run());
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static String text(String key, Object... parameters) {
        return DocumentTexts.text(key, parameters);
    }
}
