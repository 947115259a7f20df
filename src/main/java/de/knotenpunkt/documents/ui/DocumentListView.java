package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.documents.DocumentAuthorities;
import de.knotenpunkt.documents.DocumentFilter;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.FileDrop;
import de.knotenpunkt.shared.ui.FullHeight;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Keys;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.RecordsChanged;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Set;

/** UC-050, UC-051: find documents, put new ones in. The address holds what is shown. */
@Route(DocumentRoutes.LIST)
@Menu(title = "documents.list.title", icon = "document", order = MenuGroups.LOOK_UP + 20)
@RolesAllowed(DocumentAuthorities.READ)
@JavaScript("context://list.js")
class DocumentListView extends Div implements FullHeight, HasDynamicTitle, AfterNavigationObserver {

    private final DocumentLists lists;
    private final DocumentDialogs dialogs;
    private final DocumentFilterBar filters;
    private final DocumentGrid grid;
    private final EmptyState empty;
    private DocumentQuery query = DocumentQuery.USUAL;

    DocumentListView(DocumentLists lists, DocumentChoices choices, DocumentDialogs dialogs) {
        this.lists = lists;
        this.dialogs = dialogs;
        filters = new DocumentFilterBar(choices, this::filter);
        grid = new DocumentGrid(lists, new DocumentCells(choices), this::go);
        empty = new EmptyState(
                getTranslation("documents.list.empty"),
                new Button(getTranslation("documents.list.reset"), click -> go(DocumentQuery.USUAL)));
        var list = new Div(grid, empty);
        list.addClassName("kp-list");
        add(new PageHead(getTranslation("documents.list.title"))
                .sentence(getTranslation("documents.list.sentence"))
                .actions(actions()));
        add(filters, list);
        RecordsChanged.refresh(this, DocumentId.KIND, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("documents.list.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = DocumentQuery.read(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        var hits = lists.count(query.filter());
        filters.show(query.filter(), hits);
        empty.setVisible(hits == 0);
        grid.setVisible(hits > 0);
        grid.show(query, hits);
    }

    private Component[] actions() {
        var actions = new ArrayList<Component>();
        if (lists.manages()) {
            actions.add(link(DocumentRoutes.CATEGORIES, "settings", "documents.categories.title"));
            actions.add(link(DocumentRoutes.TRASH, "trash", "documents.trash.title"));
        }
        if (dialogs.mayFile()) {
            var upload = new Button(
                    getTranslation("documents.upload.open"),
                    new Icon("upload"),
                    click -> dialogs.filing(Set.of()).open());
            upload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            FileDrop.opens(upload);
            actions.add(Keys.bind(upload, "h"));
        }
        return actions.toArray(Component[]::new);
    }

    private Component link(String path, String icon, String key) {
        var link = new Anchor("/" + path, new Icon(icon), new Span(getTranslation(key)));
        link.addClassNames("kp-row", "kp-link-button");
        return link;
    }

    private void filter(DocumentFilter changed) {
        go(query.with(changed));
    }

    private void go(DocumentQuery wanted) {
        getUI().ifPresent(ui -> ui.navigate(DocumentRoutes.LIST, wanted.address()));
    }
}
