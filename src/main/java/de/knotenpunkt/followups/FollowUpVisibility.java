package de.knotenpunkt.followups;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AudienceReader;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.RecordLabels;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The row rule: one's own always; those of somebody one stands in for, as far as one may read the record. The same
 * rule as a query stands in {@link FollowUpLists}.
 */
@Component
class FollowUpVisibility {

    private final FollowUpRepository repository;
    private final AudienceReader audiences;
    private final RecordLabels labels;

    FollowUpVisibility(FollowUpRepository repository, AudienceReader audiences, RecordLabels labels) {
        this.repository = repository;
        this.audiences = audiences;
        this.labels = labels;
    }

    /** @throws NotFound if there is none or it is somebody else's */
    FollowUp visible(FollowUpId id, Actor actor) {
        var followUp = repository.findById(id).orElseThrow(NotFound::new);
        var capacity = followUp.capacityOf(actor).orElseThrow(NotFound::new);
        if (!capacity.ownRight() && !audiences.canRead(actor, followUp.record())) {
            throw new NotFound();
        }
        return followUp;
    }

    /** As {@link #visible}, provided nobody has changed it since the actor saw it. */
    FollowUp visible(FollowUpId id, long seen, Actor actor) {
        var followUp = visible(id, actor);
        if (followUp.version() != seen) {
            throw new ObjectOptimisticLockingFailureException(FollowUp.class, id);
        }
        return followUp;
    }

    /** The record with its label of today. Nobody keeps a Wiedervorlage on what they may not read. */
    Target target(SetFollowUp command, Actor actor) {
        var ref = command.record();
        if (!audiences.canRead(actor, ref)) {
            throw new NotFound();
        }
        var label = labels.label(ref, actor).orElseThrow(NotFound::new);
        return Target.of(ref, label.label());
    }
}
