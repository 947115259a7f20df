package de.knotenpunkt.retention.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.knotenpunkt.retention.ArchiveOffer;
import de.knotenpunkt.retention.ArchiveResult;
import de.knotenpunkt.retention.DeletionId;
import de.knotenpunkt.retention.Deletions;
import de.knotenpunkt.retention.DueRow;
import de.knotenpunkt.retention.ProposeDeletion;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.SmartDateField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** UC-058: proposes the chosen records, with what the archive said if one of them had to be offered. */
final class ProposeDialog extends ActionDialog {

    private final DeletionId id = DeletionId.next();
    private final SmartDateField offeredOn;
    private final RadioButtonGroup<ArchiveResult> result = new RadioButtonGroup<>();

    ProposeDialog(Deletions deletions, List<DueRow> chosen, Clock clock, Runnable done) {
        super(RetentionTexts.text("retention.propose.title"));
        offeredOn = new SmartDateField(getTranslation("retention.propose.offered-on"), () -> LocalDate.now(clock));
        var offered = chosen.stream().filter(row -> row.due().archiveOffer()).count();
        sentence(getTranslation("retention.propose.sentence", chosen.size()));
        if (offered > 0) {
            result.setLabel(getTranslation("retention.propose.result"));
            result.setItems(ArchiveResult.values());
            result.setItemLabelGenerator(some -> getTranslation("retention.archive." + some.name()));
            sentence(getTranslation("retention.propose.archive", offered));
            content(offeredOn, result);
            errors().field("offeredOn", offeredOn).field("result", result);
            focusFirst(offeredOn);
        }
        action(getTranslation("retention.propose.act"), () -> {
            deletions.propose(new ProposeDeletion(
                    id, chosen.stream().map(DueRow::ref).collect(Collectors.toSet()), offered > 0 ? archive() : null));
            Notices.success(getTranslation("retention.propose.done"));
            RecordsChanged.say(DeletionId.KIND);
            done.run();
        });
    }

    private ArchiveOffer archive() {
        var day = offeredOn.getValue();
        if (day == null) {
            throw InvalidValue.at("offeredOn", "retention.problem.archive-missing");
        }
        var said = result.getValue();
        if (said == null) {
            throw InvalidValue.at("result", "retention.problem.archive-result");
        }
        return new ArchiveOffer(day, said);
    }
}
