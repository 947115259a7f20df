package de.knotenpunkt.blobs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.blobs.Blob;
import de.knotenpunkt.blobs.StoreReport;
import de.knotenpunkt.blobs.StoreReport.Findings;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.SectionCard;
import java.util.List;
import java.util.stream.Stream;

/** Contents with which something is the matter: losses first. */
final class FindingsCard extends SectionCard {

    FindingsCard(StoreReport report) {
        super(I18NProvider.translate("blobs.findings.title"));
        flush();
        var all = Stream.of(report.missing(), report.wrongSize(), report.damaged(), report.orphans())
                .filter(findings -> findings.count() > 0)
                .toList();
        count(all.stream().mapToLong(Findings::count).sum());
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("blobs.findings.empty")));
        } else {
            add(table(all));
        }
        if (all.stream().anyMatch(findings -> findings.count() > StoreReport.LISTED)) {
            foot(new Paragraph(getTranslation("blobs.findings.more", StoreReport.LISTED)));
        }
    }

    private Div table(List<Findings> all) {
        var table = new NativeTable();
        table.addClassName("kp-table");
        table.setCaptionText(getTranslation("blobs.findings.table"));
        table.getCaption().addClassName("kp-sr");
        var heads = table.getHead().addRow();
        for (var column : List.of("state", "size", "digest")) {
            heads.add(head(getTranslation("blobs.findings." + column)));
        }
        all.forEach(
                findings -> findings.some().forEach(blob -> fill(table.getBody().addRow(), findings, blob)));
        var wrap = Html.div("kp-table-wrap", table);
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("blobs.findings.title"));
        return wrap;
    }

    private void fill(NativeTableRow row, Findings findings, Blob blob) {
        var loss = findings.state().isLoss();
        var state = new Span(
                new Icon(loss ? "warning" : "info"), new Span(getTranslation("blobs.state." + findings.state())));
        state.addClassNames("kp-badge", loss ? "kp-red" : "kp-grey");
        row.add(new NativeTableCell(state));
        row.add(new NativeTableCell(getTranslation("blobs.findings.bytes", blob.size())));
        row.add(new NativeTableCell(blob.digest().value()));
    }

    private static NativeTableHeaderCell head(String text) {
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", "col");
        return head;
    }
}
