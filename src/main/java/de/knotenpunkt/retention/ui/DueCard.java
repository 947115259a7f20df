package de.knotenpunkt.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.retention.DeletionId;
import de.knotenpunkt.retention.Deletions;
import de.knotenpunkt.retention.DueRecords;
import de.knotenpunkt.retention.DueRow;
import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.SectionCard;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** UC-058: what is due; chosen ones are proposed, others held. */
final class DueCard extends SectionCard {

    private static final int PAGE = 50;

    private final DueRecords due;
    private final Deletions deletions;
    private final PageHead head;
    private final Clock clock;
    private final UnorderedList list = new UnorderedList();
    private final Map<DueRow, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox(RetentionTexts.text("retention.due.all"));
    private final Button propose = new Button(RetentionTexts.text("retention.due.propose"), click -> propose());
    private final Button more = new Button(RetentionTexts.text("retention.more"), click -> showMore());
    private @Nullable RetentionDue last;

    DueCard(DueRecords due, Deletions deletions, PageHead head, Clock clock) {
        super(RetentionTexts.text("retention.due.title"));
        this.due = due;
        this.deletions = deletions;
        this.head = head;
        this.clock = clock;
        list.addClassName("kp-items");
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        all.addValueChangeListener(change -> boxes.values().forEach(box -> box.setValue(change.getValue())));
        flush();
        foot(all, propose, more);
        RecordsChanged.refresh(this, DeletionId.KIND, this::refresh);
        refresh();
    }

    private void refresh() {
        removeAll();
        list.removeAll();
        boxes.clear();
        all.setValue(false);
        last = null;
        showMore();
        add(list.getComponentCount() == 0 ? new EmptyState(getTranslation("retention.due.empty")) : list);
        all.setVisible(!boxes.isEmpty());
        propose.setVisible(!boxes.isEmpty());
    }

    private void showMore() {
        var page = due.page(last, PAGE);
        for (var row : page.rows()) {
            list.add(item(row));
            last = row.due();
        }
        more.setVisible(page.more());
    }

    private ListItem item(DueRow row) {
        var record = RetentionTexts.record(row.due(), row.label(), row.className());
        var name = RetentionTexts.name(row.due(), row.label());
        var item = new ListItem();
        if (row.free()) {
            var box = new Checkbox();
            box.setAriaLabel(getTranslation("retention.due.choose", name));
            boxes.put(row, box);
            item.add(box);
        }
        item.add(record);
        var hold = row.hold();
        if (hold != null) {
            record.add(Html.div(
                    "kp-item-meta",
                    badge("lock", getTranslation("retention.due.held", GermanDate.full(hold.until()))),
                    new Span(getTranslation("retention.due.held-by", hold.byName(), hold.reason()))));
            item.add(action("retention.due.release", name, () -> release(row)));
        } else if (row.proposed()) {
            record.add(Html.div("kp-item-meta", badge("clock", getTranslation("retention.due.proposed"))));
        } else {
            item.add(action(
                    "retention.due.hold",
                    name,
                    () -> new HoldDialog(due, row, name, clock, head::focusHeading).open()));
        }
        return item;
    }

    private Span badge(String icon, String text) {
        var badge = new Span(new Icon(icon), new Span(text));
        badge.addClassNames("kp-badge", "kp-grey");
        return badge;
    }

    private Component action(String key, String name, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key + ".named", name));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return Html.div("kp-item-action", button);
    }

    private void release(DueRow row) {
        due.release(row.ref());
        Notices.success(getTranslation("retention.due.released"));
        RecordsChanged.say(DeletionId.KIND);
        head.focusHeading();
    }

    private void propose() {
        var chosen = boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.isEmpty()) {
            Notices.problem(getTranslation("retention.due.none-chosen"));
        } else {
            new ProposeDialog(deletions, chosen, clock, head::focusHeading).open();
        }
    }
}
