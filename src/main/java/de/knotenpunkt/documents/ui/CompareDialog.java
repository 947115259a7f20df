package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.knotenpunkt.documents.VersionRow;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.GermanDate;
import java.util.List;
import java.util.function.Function;

/** UC-052: two Fassungen beside each other: what is said about them, and whether their contents are the same. */
final class CompareDialog extends ActionDialog {

    private final List<VersionRow> versions;
    private final Select<VersionRow> earlier = select("documents.compare.earlier");
    private final Select<VersionRow> later = select("documents.compare.later");
    private final Div result = new Div();

    CompareDialog(List<VersionRow> versions) {
        super(DocumentTexts.text("documents.compare.title"));
        this.versions = versions;
        addClassName("kp-dialog-wide");
        fill(earlier, versions.get(1));
        fill(later, versions.getFirst());
        result.addClassName("kp-table-wrap");
        result.getElement().setAttribute("aria-live", "polite");
        var choice = new Div(earlier, later);
        choice.addClassName("kp-row");
        content(choice, result);
        closing(getTranslation("documents.compare.close"));
        focusFirst(earlier);
        compare();
    }

    private Select<VersionRow> select(String key) {
        var select = new Select<VersionRow>();
        select.setLabel(DocumentTexts.text(key));
        return select;
    }

    private void fill(Select<VersionRow> select, VersionRow chosen) {
        select.setItems(versions);
        select.setItemLabelGenerator(version -> getTranslation("documents.versions.number", version.number()));
        select.setValue(chosen);
        select.addValueChangeListener(change -> compare());
    }

    private void compare() {
        var one = earlier.getValue();
        var two = later.getValue();
        result.removeAll();
        if (one != null && two != null) {
            result.add(table(one, two));
        }
    }

    private Component table(VersionRow one, VersionRow two) {
        var body = new HtmlContainer("tbody");
        row(body, "file", one, two, VersionRow::fileName);
        row(body, "kind", one, two, version -> version.kind().name());
        row(body, "size", one, two, version -> DocumentTexts.size(version.size()));
        row(
                body,
                "standing",
                one,
                two,
                version -> getTranslation(version.isFinal() ? "documents.version.final" : "documents.version.working"));
        row(body, "comment", one, two, VersionRow::comment);
        row(body, "by", one, two, version -> version.addedBy().name());
        row(body, "at", one, two, version -> GermanDate.moment(version.addedAt()));
        row(body, "digest", one, two, version -> version.digest().substring(0, 12) + " …");
        var head = new HtmlContainer("tr");
        head.add(cell("td", ""), heading(one), heading(two), cell("th", getTranslation("documents.compare.verdict")));
        var table = new HtmlContainer("table");
        table.addClassName("kp-table");
        var top = new HtmlContainer("thead");
        top.add(head);
        table.add(top, body);
        return table;
    }

    private Component heading(VersionRow version) {
        var cell = cell("th", getTranslation("documents.versions.number", version.number()));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void row(
            HtmlContainer body, String name, VersionRow one, VersionRow two, Function<VersionRow, String> value) {
        var same = value.apply(one).equals(value.apply(two));
        var row = new HtmlContainer("tr");
        var title = cell("th", getTranslation("documents.compare." + name));
        title.getElement().setAttribute("scope", "row");
        row.add(
                title,
                cell("td", value.apply(one)),
                cell("td", value.apply(two)),
                cell("td", getTranslation(same ? "documents.compare.same" : "documents.compare.different")));
        body.add(row);
    }

    private static HtmlContainer cell(String tag, String text) {
        var cell = new HtmlContainer(tag);
        cell.setText(text);
        return cell;
    }
}
