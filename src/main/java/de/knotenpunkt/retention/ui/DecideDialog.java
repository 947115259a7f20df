package de.knotenpunkt.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import de.knotenpunkt.retention.ConfirmDeletion;
import de.knotenpunkt.retention.DeletionDetails;
import de.knotenpunkt.retention.DeletionId;
import de.knotenpunkt.retention.DeletionOutcome;
import de.knotenpunkt.retention.DeletionState;
import de.knotenpunkt.retention.Deletions;
import de.knotenpunkt.retention.ItemRow;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.RecordsChanged;

/** UC-059: the records of a proposal; whoever may be the second person confirms here. */
final class DecideDialog extends ActionDialog {

    DecideDialog(Deletions deletions, DeletionDetails details, Runnable done) {
        super(RetentionTexts.text("retention.decide.title", details.row().records()));
        var row = details.row();
        sentence(getTranslation(
                "retention.proposals.proposed",
                RetentionTexts.signed(row.proposedBy()),
                GermanDate.moment(row.proposedAt())));
        var archive = row.archive();
        if (archive != null) {
            sentence(getTranslation(
                    "retention.decide.archive",
                    GermanDate.full(archive.offeredOn()),
                    getTranslation("retention.archive." + archive.result().name())));
        }
        content(list(details));
        if (details.mayConfirm()) {
            confirming(deletions, details, done);
        } else {
            if (row.state() == DeletionState.PROPOSED) {
                sentence(getTranslation("retention.problem.own-proposal"));
            }
            getFooter().add(new Button(getTranslation("retention.decide.close"), click -> close()));
        }
    }

    private void confirming(Deletions deletions, DeletionDetails details, Runnable done) {
        var count = new IntegerField(getTranslation("retention.decide.count"));
        if (details.unusual()) {
            content(Html.hint("warning", getTranslation("retention.decide.unusual")), count);
            errors().field("count", count);
        }
        finalAction(getTranslation("retention.decide.act"), getTranslation("retention.decide.leave"), () -> {
            say(deletions.confirm(new ConfirmDeletion(details.row().id(), count.getValue())));
            RecordsChanged.say(DeletionId.KIND);
            done.run();
        });
    }

    private UnorderedList list(DeletionDetails details) {
        var list = new UnorderedList();
        list.addClassName("kp-items");
        details.items().forEach(item -> list.add(item(item)));
        return list;
    }

    private ListItem item(ItemRow item) {
        var state =
                new Span(getTranslation("retention.item.state." + item.state().name()));
        state.addClassNames("kp-badge", "kp-grey");
        return new ListItem(RetentionTexts.record(item.due(), item.label(), item.className()), state);
    }

    /** Says what became of the records. */
    static void say(DeletionOutcome outcome) {
        if (outcome.pending() > 0) {
            Notices.problem(RetentionTexts.text(
                    "retention.decide.pending", outcome.destroyed(), outcome.pending(), outcome.kept()));
        } else {
            Notices.success(RetentionTexts.text("retention.decide.done", outcome.destroyed(), outcome.kept()));
        }
    }
}
