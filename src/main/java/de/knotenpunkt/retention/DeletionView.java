package de.knotenpunkt.retention;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.RetentionDue;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a proposal to somebody: titles to the coordination, references to data protection. */
@Component
class DeletionView {

    private final DeletionStore deletions;
    private final DeletionProposals proposals;
    private final RetentionSources sources;
    private final RecordLabels labels;

    DeletionView(DeletionStore deletions, DeletionProposals proposals, RetentionSources sources, RecordLabels labels) {
        this.deletions = deletions;
        this.proposals = proposals;
        this.sources = sources;
        this.labels = labels;
    }

    DeletionDetails of(DeletionRow row, Actor actor) {
        var items = deletions.items(row.id());
        var due = items.stream().map(ItemOfDeletion::due).toList();
        var names = sources.classNames(due);
        var known = labels(due, actor);
        var waits = row.state() == DeletionState.PROPOSED;
        return new DeletionDetails(
                row,
                items.stream()
                        .map(item -> new ItemRow(
                                item.due(), known.get(item.due().ref()), names.of(item.due()), item.state()))
                        .toList(),
                waits && FourEyes.confirming(actor, row.proposedBy()).isPresent(),
                waits && proposals.unusual(row.id()));
    }

    /** Not by the audience: even a document data protection may read keeps its title to itself here. */
    private Map<EntityRef, RefLabel> labels(List<RetentionDue> due, Actor actor) {
        return actor.seesEverything()
                ? labels.labels(due.stream().map(RetentionDue::ref).toList(), actor)
                : Map.of();
    }
}
