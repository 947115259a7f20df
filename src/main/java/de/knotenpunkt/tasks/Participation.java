package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.SignedBy;
import de.knotenpunkt.shared.TimeOrderedUuid;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.UnitCodeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One unit's part in a task, with its Mitzeichnung record: what it was asked, what it said, and to which version. */
@Entity
@Table(name = "task_participation")
class Participation {

    @Id
    private UUID id = TimeOrderedUuid.next();

    @Convert(converter = UnitCodeConverter.class)
    private UnitCode unit;

    @Enumerated(EnumType.STRING)
    private ParticipationKind kind;

    private int position;
    private @Nullable LocalDate dueOn;

    @Embedded
    @EmbeddedColumnNaming("requester_%s")
    private @Nullable SignedBy requestedBy;

    private @Nullable Instant requestedAt;

    @Convert(converter = PersonIdConverter.class)
    private @Nullable PersonId signer;

    @Enumerated(EnumType.STRING)
    private @Nullable CoSignDecision decision;

    private @Nullable String comment;

    @Embedded
    @EmbeddedColumnNaming("decider_%s")
    private @Nullable SignedBy decidedBy;

    private @Nullable Instant decidedAt;

    /** Version of the task that was signed: a later text is not covered. */
    private @Nullable Long decidedVersion;

    private boolean toResubmit;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Participation() {}

    Participation(ParticipationWish wish) {
        this.unit = wish.unit();
        this.kind = wish.kind();
        this.position = wish.position();
        this.dueOn = wish.dueOn();
    }

    ParticipationWish wish() {
        return new ParticipationWish(unit, kind, position, dueOn);
    }

    void rewish(ParticipationWish wish) {
        kind = wish.kind();
        position = wish.position();
        dueOn = wish.dueOn();
    }

    void request(Act act) {
        if (requestedAt == null) {
            requestedBy = SignedBy.of(act.by());
            requestedAt = act.at();
        }
    }

    void delegateTo(PersonId person) {
        signer = person;
    }

    void decide(CoSignDecision what, @Nullable String words, @Nullable Long version, Act act) {
        decision = what;
        comment = words;
        decidedBy = SignedBy.of(act.by());
        decidedAt = act.at();
        decidedVersion = version;
        toResubmit = false;
    }

    /** The text changed after the unit signed: its word no longer covers it. */
    boolean reset() {
        if (decision == null || toResubmit || !kind.asksForDecision()) {
            return false;
        }
        toResubmit = true;
        return true;
    }

    boolean isDecided() {
        return decision != null && !toResubmit;
    }

    /** Whether acceptance still has to wait for this unit. */
    boolean isPending() {
        return kind.asksForDecision() && !isDecided();
    }

    /** Whether this unit has been asked and not answered yet; a Kenntnisnahme answers by the Sichtvermerk. */
    boolean isAsked() {
        return requestedAt != null && !isDecided();
    }

    /** Who may speak for the unit: its head, the named signer, the coordination for its own unit. */
    boolean maySign(Capacity capacity) {
        var named = signer;
        return capacity.headOf().contains(unit)
                || (named != null && capacity.isPersonally(named))
                || (capacity.has(Role.COORDINATOR) && capacity.worksIn(unit));
    }

    UnitCode unit() {
        return unit;
    }

    ParticipationKind kind() {
        return kind;
    }

    int position() {
        return position;
    }

    @Nullable
    PersonId signer() {
        return signer;
    }

    @Nullable
    Instant requestedAt() {
        return requestedAt;
    }

    ParticipationRow row() {
        var decider = decidedBy;
        return new ParticipationRow(
                unit,
                kind,
                position,
                dueOn,
                requestedAt,
                signer,
                decision,
                comment,
                decider == null ? null : decider.signature(),
                decidedAt,
                decidedVersion,
                toResubmit);
    }
}
