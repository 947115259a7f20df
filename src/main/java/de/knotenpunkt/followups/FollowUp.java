package de.knotenpunkt.followups;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "follow_up")
class FollowUp extends AbstractAggregateRoot<FollowUp> {

    private static final int LONGEST_LABEL = 250;

    @EmbeddedId
    private FollowUpId id;

    private UUID person;
    private String kind;
    private UUID recordId;
    private String label;
    private LocalDate wantedOn;
    private LocalDate dueOn;
    private String reason;
    private Instant createdAt;
    private @Nullable Tick done;

    @Version
    private @Nullable Long version;

    /** For the object-relational mapper. */
    protected FollowUp() {}

    FollowUp(PersonId person, Target target, ShownDay day, Reason reason, Signature by, Instant at) {
        this.id = FollowUpId.next();
        this.person = person.value();
        this.kind = target.kind();
        this.recordId = target.id();
        this.label =
                target.label().length() > LONGEST_LABEL ? target.label().substring(0, LONGEST_LABEL) : target.label();
        this.wantedOn = day.wanted();
        this.dueOn = day.due();
        this.reason = reason.value();
        this.createdAt = at;
        registerEvent(new FollowUpSet(id.ref(), record(), person, dueOn, by, at));
    }

    void change(ShownDay day, Reason newReason, Signature by, Instant at) {
        if (done != null) {
            throw new Denied("followups.problem.already-done");
        }
        if (day.wanted().equals(wantedOn) && newReason.value().equals(reason)) {
            return;
        }
        wantedOn = day.wanted();
        dueOn = day.due();
        reason = newReason.value();
        registerEvent(new FollowUpChanged(id.ref(), record(), person(), dueOn, by, at));
    }

    void tick(Signature by, Instant at) {
        if (done == null) {
            done = Tick.of(by, at);
            registerEvent(new FollowUpDone(id.ref(), record(), person(), by, at));
        }
    }

    void untick(Signature by, Instant at) {
        if (done != null) {
            done = null;
            registerEvent(new FollowUpReopened(id.ref(), record(), person(), by, at));
        }
    }

    /** In which capacity the actor may deal with it: as its person, or standing in for the person's own work. */
    Optional<Capacity> capacityOf(Actor actor) {
        return actor.capacity(capacity -> capacity.isPersonally(person()));
    }

    /** What has happened and not yet been published. */
    Collection<Object> news() {
        return domainEvents();
    }

    FollowUpId id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    EntityRef record() {
        return new EntityRef(kind, recordId.toString());
    }

    LocalDate wantedOn() {
        return wantedOn;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
