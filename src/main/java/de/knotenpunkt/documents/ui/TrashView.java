package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.documents.DocumentAuthorities;
import de.knotenpunkt.documents.DocumentFilter;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.DocumentRow;
import de.knotenpunkt.documents.DocumentSort;
import de.knotenpunkt.documents.DocumentTrash;
import de.knotenpunkt.documents.SeenDocument;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.Problems;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.SectionCard;
import jakarta.annotation.security.RolesAllowed;

/** UC-055: what was put into the trash, and the way back. */
@Route(DocumentRoutes.TRASH)
@RolesAllowed(DocumentAuthorities.MANAGE)
class TrashView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final DocumentLists lists;
    private final DocumentTrash trash;
    private final PageHead head = new PageHead(getTranslation("documents.trash.title"));
    private final Div parts = new Div();
    private int shown = PAGE;

    TrashView(DocumentLists lists, DocumentTrash trash) {
        this.lists = lists;
        this.trash = trash;
        head.path(getTranslation("documents.list.title"), "/" + DocumentRoutes.LIST)
                .path(getTranslation("documents.trash.title"))
                .sentence(getTranslation("documents.trash.sentence", trash.days()));
        parts.addClassName("kp-col");
        add(head, parts);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("documents.trash.title"), getTranslation("documents.list.title"));
    }

    private void refresh() {
        var rows = lists.page(DocumentFilter.TRASH, DocumentSort.CHANGED, true, 0, shown + 1);
        parts.removeAll();
        if (rows.isEmpty()) {
            parts.add(new EmptyState(getTranslation("documents.trash.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("kp-items");
        rows.stream().limit(shown).map(this::item).forEach(list::add);
        var card = new SectionCard(getTranslation("documents.trash.content")).flush();
        card.add(list);
        parts.add(card);
        if (rows.size() > shown) {
            parts.add(new Button(getTranslation("documents.list.more"), click -> {
                shown += PAGE;
                refresh();
            }));
        }
    }

    private ListItem item(DocumentRow row) {
        var link = new Anchor("/" + DocumentRoutes.detail(row.id()), row.title());
        var main = new Div(Html.div("kp-row", new FileTypeMark(row.kind()), link));
        var trashed = row.trashedAt();
        if (trashed != null) {
            main.add(Html.div(
                    "kp-item-meta",
                    new Span(getTranslation(
                            "documents.trash.until",
                            GermanDate.full(GermanDate.day(trashed)),
                            GermanDate.full(GermanDate.day(trashed).plusDays(trash.days()))))));
        }
        main.addClassName("kp-item-main");
        var recover = new Button(getTranslation("documents.trash.recover"), new Icon("undo"), click -> recover(row));
        recover.setAriaLabel(getTranslation("documents.trash.recover.named", row.title()));
        recover.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return new ListItem(main, Html.div("kp-item-action", recover));
    }

    private void recover(DocumentRow row) {
        try {
            trash.recover(new SeenDocument(row.id(), row.version(), OperationId.next()));
            Notices.success(getTranslation("documents.trash.recovered"));
        } catch (Problem problem) {
            Problems.show(problem);
        }
        refresh();
        head.focusHeading();
        RecordsChanged.say(DocumentId.KIND);
    }
}
