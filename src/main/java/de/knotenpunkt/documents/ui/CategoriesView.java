package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.documents.DocumentAuthorities;
import de.knotenpunkt.documents.DocumentCategories;
import de.knotenpunkt.documents.DocumentCategory;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.ui.AudiencePanel;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** UC-057: what each kind of document must say, who reads it unless somebody decides otherwise, how long it is kept. */
@Route(DocumentRoutes.CATEGORIES)
@RolesAllowed(DocumentAuthorities.MANAGE)
class CategoriesView extends Div implements HasDynamicTitle {

    private final DocumentCategories categories;
    private final DocumentChoices choices;
    private final People people;
    private final Div parts = new Div();

    CategoriesView(DocumentCategories categories, DocumentChoices choices, People people) {
        this.categories = categories;
        this.choices = choices;
        this.people = people;
        parts.addClassNames("kp-table-wrap");
        parts.getElement().setAttribute("tabindex", "0");
        parts.getElement().setAttribute("role", "region");
        parts.getElement().setAttribute("aria-label", getTranslation("documents.categories.title"));
        add(
                new PageHead(getTranslation("documents.categories.title"))
                        .path(getTranslation("documents.list.title"), "/" + DocumentRoutes.LIST)
                        .path(getTranslation("documents.categories.title"))
                        .sentence(getTranslation("documents.categories.sentence")),
                parts);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("documents.categories.title"), getTranslation("documents.list.title"));
    }

    private void refresh() {
        var head = new HtmlContainer("tr");
        for (var column : new String[] {"name", "class", "mandatory", "retention", "standing"}) {
            var cell = cell("th", getTranslation("documents.categories." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        head.add(new HtmlContainer("td"));
        var top = new HtmlContainer("thead");
        top.add(head);
        var body = new HtmlContainer("tbody");
        categories.all().forEach(category -> body.add(row(category)));
        var table = new HtmlContainer("table");
        table.addClassName("kp-table");
        table.add(top, body);
        parts.removeAll();
        parts.add(table);
    }

    private Component row(DocumentCategory category) {
        var name = cell("th", category.name());
        name.getElement().setAttribute("scope", "row");
        var edit = new Button(getTranslation("documents.categories.edit"), new Icon("edit"), click -> edit(category));
        edit.setAriaLabel(getTranslation("documents.categories.edit.named", category.name()));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var action = new HtmlContainer("td");
        action.add(edit);
        var row = new HtmlContainer("tr");
        row.add(
                name,
                readers(category),
                cell(
                        "td",
                        category.details().stream()
                                .filter(category.mandatory()::contains)
                                .map(DocumentTexts::of)
                                .collect(Collectors.joining(", "))),
                cell("td", retention(category)),
                cell(
                        "td",
                        getTranslation(
                                category.active() ? "documents.categories.active" : "documents.categories.idle")),
                action);
        return row;
    }

    private Component readers(DocumentCategory category) {
        var cell = new HtmlContainer("td");
        cell.add(new Span(DocumentTexts.of(category.visibility())));
        category.extraReaders().stream()
                .sorted()
                .map(token -> AudiencePanel.word(token, people, Map.of()))
                .forEach(words -> cell.add(new Div(getTranslation("documents.categories.also", words))));
        return cell;
    }

    private String retention(DocumentCategory category) {
        var years = category.retentionYears();
        return years == null
                ? getTranslation("documents.categories.retention.open")
                : getTranslation(
                        "documents.categories.retention.years",
                        years,
                        getTranslation("documents.retention-from." + category.retentionFrom()));
    }

    private void edit(DocumentCategory category) {
        new CategoryDialog(categories, choices, category, this::refresh).open();
    }

    private static HtmlContainer cell(String tag, String text) {
        var cell = new HtmlContainer(tag);
        cell.setText(text);
        return cell;
    }
}
