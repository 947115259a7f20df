package de.knotenpunkt.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.knotenpunkt.retention.DeletionId;
import de.knotenpunkt.retention.DeletionRow;
import de.knotenpunkt.retention.DeletionState;
import de.knotenpunkt.retention.Deletions;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.SectionCard;

/** UC-059: proposals that wait for a second person, and those decided lately. */
final class ProposalsCard extends SectionCard {

    private final Deletions deletions;
    private final PageHead head;

    ProposalsCard(Deletions deletions, PageHead head) {
        super(RetentionTexts.text("retention.proposals.title"));
        this.deletions = deletions;
        this.head = head;
        flush();
        RecordsChanged.refresh(this, DeletionId.KIND, this::refresh);
        refresh();
    }

    private void refresh() {
        removeAll();
        var list = new UnorderedList();
        list.addClassName("kp-items");
        deletions.open().forEach(row -> list.add(item(row)));
        deletions.decided().forEach(row -> list.add(item(row)));
        add(list.getComponentCount() == 0 ? new EmptyState(getTranslation("retention.proposals.empty")) : list);
    }

    private ListItem item(DeletionRow row) {
        var buttons = new Div(button("retention.proposals.look", row, () -> decide(row)));
        buttons.addClassName("kp-row");
        if (row.state() == DeletionState.PROPOSED) {
            buttons.add(button("retention.proposals.refuse", row, () -> refuse(row)));
        } else if (row.state() == DeletionState.CONFIRMED) {
            buttons.add(button("retention.proposals.resume", row, () -> resume(row)));
        }
        return new ListItem(text(row), buttons);
    }

    private Div text(DeletionRow row) {
        var state = new Span(getTranslation("retention.state." + row.state().name()));
        state.addClassNames("kp-badge", row.state() == DeletionState.PROPOSED ? "kp-amber" : "kp-grey");
        var proposed = getTranslation(
                "retention.proposals.proposed",
                RetentionTexts.signed(row.proposedBy()),
                GermanDate.moment(row.proposedAt()));
        var main = Html.div(
                "kp-item-main",
                Html.bold(getTranslation("retention.proposals.records", row.records())),
                Html.div("kp-item-meta", state, new Span(proposed)));
        var decidedBy = row.decidedBy();
        var decidedAt = row.decidedAt();
        if (decidedBy != null && decidedAt != null) {
            var refused = row.state() == DeletionState.REFUSED;
            main.add(Html.div(
                    "kp-item-meta",
                    new Span(getTranslation(
                            refused ? "retention.proposals.refused" : "retention.proposals.confirmed",
                            RetentionTexts.signed(decidedBy),
                            GermanDate.moment(decidedAt)))));
        }
        var refusal = row.refusal();
        if (refusal != null) {
            main.add(Html.prose(refusal));
        }
        return main;
    }

    private Button button(String key, DeletionRow row, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(
                key + ".named", row.records(), row.proposedBy().name(), GermanDate.moment(row.proposedAt())));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void decide(DeletionRow row) {
        new DecideDialog(deletions, deletions.details(row.id()), head::focusHeading).open();
    }

    private void refuse(DeletionRow row) {
        new RefuseDialog(deletions, row, head::focusHeading).open();
    }

    private void resume(DeletionRow row) {
        DecideDialog.say(deletions.resume(row.id()));
        RecordsChanged.say(DeletionId.KIND);
        head.focusHeading();
    }
}
