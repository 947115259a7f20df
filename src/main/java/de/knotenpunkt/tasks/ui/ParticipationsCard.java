package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Props;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.TimeText;
import de.knotenpunkt.tasks.CoSignDecision;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationRow;
import java.time.LocalDate;
import java.util.List;

/** Who takes part and what they said; dissent and what has to be signed again stay visible. */
public final class ParticipationsCard extends SectionCard {

    private final TaskNames names;
    private final LocalDate today;

    /** @param today makes the dates of what is not said yet late or not */
    public ParticipationsCard(List<ParticipationRow> rows, TaskNames names, LocalDate today) {
        super(TaskTexts.text("tasks.detail.participants"));
        this.names = names;
        this.today = today;
        flush();
        var table = new NativeTable();
        table.addClassName("kp-table");
        table.setCaptionText(getTranslation("tasks.detail.participants.table"));
        table.getCaption().addClassName("kp-sr");
        var heads = table.getHead().addRow();
        for (var column : List.of("unit", "kind", "decision", "remark", "by")) {
            var head = new NativeTableHeaderCell(getTranslation("tasks.detail.participant." + column));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        }
        rows.forEach(row -> fill(table.getBody().addRow(), row));
        var wrap = Html.div("kp-table-wrap", table);
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("tasks.detail.participants"));
        add(wrap);
    }

    private void fill(NativeTableRow line, ParticipationRow row) {
        line.add(
                cell(new Span(names.unit(row.unit())), signer(row)),
                cell(new Span(kind(row)), due(row)),
                cell(decision(row)),
                cell(row.comment() == null ? Props.unset() : new Span(row.comment())),
                cell(signed(row)));
    }

    private static String kind(ParticipationRow row) {
        var word = TaskTexts.of(row.kind());
        return row.position() > 0 ? TaskTexts.text("tasks.detail.participant.order", word, row.position()) : word;
    }

    private Component signer(ParticipationRow row) {
        var signer = row.signer();
        return signer == null || row.decidedBy() != null
                ? new Span()
                : Html.text(TaskTexts.text("tasks.detail.participant.signer", names.person(signer)), "kp-meta");
    }

    private Component due(ParticipationRow row) {
        var due = row.dueOn();
        if (due == null || (row.decision() != null && !row.toResubmit())) {
            return new Span();
        }
        return due.isBefore(today)
                ? Html.text(
                        TaskTexts.text("tasks.detail.participant.overdue", GermanDate.full(due)),
                        "kp-tiny",
                        "kp-red-text")
                : Html.text(TaskTexts.text("tasks.detail.participant.due", GermanDate.full(due)), "kp-meta");
    }

    private static Component decision(ParticipationRow row) {
        var decision = row.decision();
        if (decision == null) {
            return row.requestedAt() == null
                    ? badge("kp-grey", "clock", TaskTexts.text("tasks.co-sign.not-requested"))
                    : badge("kp-amber", "clock", TaskTexts.text("tasks.co-sign.open"));
        }
        if (row.toResubmit()) {
            var both = new Div(badge("kp-amber", "undo", TaskTexts.text("tasks.co-sign.resubmit")));
            both.add(Html.text(TaskTexts.of(row.kind(), decision), "kp-meta"));
            return both;
        }
        var icon = row.kind() == ParticipationKind.INFORM ? "eye" : icon(decision);
        return badge(tone(decision), icon, TaskTexts.of(row.kind(), decision));
    }

    private static String tone(CoSignDecision decision) {
        return switch (decision) {
            case SIGNED, SIGNED_WITH_REMARK -> "kp-green";
            case DISSENT -> "kp-red";
            case NOT_CONCERNED -> "kp-grey";
        };
    }

    private static String icon(CoSignDecision decision) {
        return switch (decision) {
            case SIGNED -> "check";
            case SIGNED_WITH_REMARK -> "note";
            case DISSENT -> "close";
            case NOT_CONCERNED -> "status-withdrawn";
        };
    }

    private static Component signed(ParticipationRow row) {
        var by = row.decidedBy();
        var at = row.decidedAt();
        if (by == null || at == null) {
            return Props.unset();
        }
        var when = new TimeText(at, GermanDate.moment(at));
        when.addClassName("kp-meta");
        return new Div(new Div(TaskTexts.of(by)), when);
    }

    private static Component badge(String tone, String icon, String word) {
        var badge = new Span(new Icon(icon), new Span(word));
        badge.addClassNames("kp-badge", tone);
        return badge;
    }

    private static NativeTableCell cell(Component... parts) {
        return new NativeTableCell(parts);
    }
}
