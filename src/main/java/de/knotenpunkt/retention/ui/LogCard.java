package de.knotenpunkt.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import de.knotenpunkt.identity.ui.UnitNames;
import de.knotenpunkt.retention.DeletionId;
import de.knotenpunkt.retention.DeletionLog;
import de.knotenpunkt.retention.LogLine;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.SectionCard;
import java.time.Instant;
import java.util.List;

/** UC-059: the Löschnachweis, newest lines first. */
final class LogCard extends SectionCard {

    private static final int PAGE = 25;

    private final DeletionLog log;
    private final Div content = new Div();
    private final Button more = new Button(RetentionTexts.text("retention.more"), click -> showMore());
    private NativeTable table = new NativeTable();
    private long last = Long.MAX_VALUE;

    LogCard(DeletionLog log, boolean mayReplay) {
        super(RetentionTexts.text("retention.log.title"));
        this.log = log;
        flush();
        add(content);
        var verify = new Button(getTranslation("retention.log.verify"), click -> verify());
        var replay = new Button(getTranslation("retention.log.replay"), click -> askToReplay());
        replay.setVisible(mayReplay);
        foot(more, verify, replay);
        RecordsChanged.refresh(this, DeletionId.KIND, this::refresh);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        table = emptyTable();
        last = Long.MAX_VALUE;
        showMore();
        content.add(last == Long.MAX_VALUE ? new EmptyState(getTranslation("retention.log.empty")) : scrollable(table));
    }

    private void showMore() {
        var lines = log.page(last, PAGE + 1);
        lines.stream().limit(PAGE).forEach(line -> {
            fill(line);
            last = line.record().number();
        });
        more.setVisible(lines.size() > PAGE);
    }

    private NativeTable emptyTable() {
        var fresh = new NativeTable();
        fresh.addClassName("kp-table");
        fresh.setCaptionText(getTranslation("retention.log.table"));
        fresh.getCaption().addClassName("kp-sr");
        var heads = fresh.getHead().addRow();
        for (var column :
                List.of("number", "ref", "class", "unit", "until", "proposed", "confirmed", "purged", "hash")) {
            var head = new NativeTableHeaderCell(getTranslation("retention.log.column." + column));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        }
        return fresh;
    }

    private Div scrollable(NativeTable shown) {
        var wrap = Html.div("kp-table-wrap", shown);
        wrap.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("retention.log.title"));
        return wrap;
    }

    private void fill(LogLine line) {
        var record = line.record();
        var row = table.getBody().addRow();
        for (var text : List.of(
                String.valueOf(record.number()),
                record.due().ref().toString(),
                line.className(),
                UnitNames.brief(record.due().unit()),
                GermanDate.full(record.due().retainUntil()),
                signed(record.proposedBy(), record.proposedAt()),
                signed(record.confirmedBy(), record.confirmedAt()),
                GermanDate.moment(record.purgedAt()),
                record.hash().substring(0, 12))) {
            row.add(new NativeTableCell(text));
        }
    }

    private String signed(Signature by, Instant at) {
        return getTranslation("retention.log.signed", RetentionTexts.signed(by), GermanDate.moment(at));
    }

    private void verify() {
        var check = log.verify();
        var brokenAt = check.brokenAt();
        if (brokenAt == null) {
            Notices.success(getTranslation("retention.log.intact", check.records()));
        } else {
            Notices.problem(getTranslation("retention.log.broken", brokenAt));
        }
    }

    private void askToReplay() {
        new ActionDialog(getTranslation("retention.replay.title"))
                .sentence(getTranslation("retention.replay.sentence"))
                .finalAction(getTranslation("retention.replay.act"), getTranslation("retention.replay.leave"), () -> {
                    Notices.success(getTranslation("retention.replay.done", log.replay()));
                    RecordsChanged.say(DeletionId.KIND);
                })
                .open();
    }
}
