package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.SignedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What becomes of a task after it left its draft: who has it, whether it rests, what was reported. */
@Embeddable
class Handling {

    /** Waits for the own head and the coordination to be assigned (T1a). */
    private @Nullable Instant presentedAt;

    private @Nullable Instant assignedAt;
    private @Nullable Instant startedAt;

    /** Then the own deputy or the coordination has to decide. */
    @Column(name = "creator_heads_lead")
    private boolean creatorHeadsLead;

    @Convert(converter = PersonIdConverter.class)
    @Column(name = "assignee_id")
    private @Nullable PersonId assignee;

    /** What the assignee was told and has not reacted to yet. */
    @Enumerated(EnumType.STRING)
    private @Nullable Attention attention;

    private boolean changedSinceReturn;
    private @Nullable LocalDate dormantUntil;
    private @Nullable String result;

    @Embedded
    @EmbeddedColumnNaming("reporter_%s")
    private @Nullable SignedBy reportedBy;

    private boolean reporterHeadsLead;
    private @Nullable LocalDate completedOn;
    private boolean rejectionSeen;

    enum Attention {
        START,
        REWORK
    }

    /** The assignee did something: nothing new waits for them any more. */
    boolean attended(Act act) {
        if (attention == null || assignee == null || !act.capacity().isPersonally(assignee)) {
            return false;
        }
        attention = null;
        return true;
    }

    void present(Instant at) {
        presentedAt = at;
    }

    void unpresent() {
        presentedAt = null;
    }

    void assign(Instant at, boolean headIsCreator) {
        assignedAt = at;
        presentedAt = null;
        creatorHeadsLead = headIsCreator;
        changedSinceReturn = false;
        rejectionSeen = false;
    }

    void start(PersonId person, Instant at, boolean tellThem) {
        assignee = person;
        startedAt = at;
        attention = tellThem ? Attention.START : null;
        if (assignedAt == null) {
            assignedAt = at;
        }
    }

    void handOver(PersonId person) {
        assignee = person;
        attention = Attention.START;
    }

    void restore(@Nullable PersonId person, @Nullable Attention told) {
        assignee = person;
        attention = told;
    }

    void sentBack() {
        changedSinceReturn = false;
        presentedAt = null;
    }

    void changedSinceReturn() {
        changedSinceReturn = true;
    }

    void rest(LocalDate until) {
        dormantUntil = until;
    }

    void wake() {
        dormantUntil = null;
    }

    void report(String what, Signature by, boolean byHead) {
        result = what;
        reportedBy = SignedBy.of(by);
        reporterHeadsLead = byHead;
        dormantUntil = null;
        attention = null;
    }

    void complete(LocalDate on) {
        completedOn = on;
    }

    /** Back to work, whether after a report or after completion. */
    void again() {
        completedOn = null;
        reportedBy = null;
        attention = assignee == null ? null : Attention.REWORK;
    }

    void rejectionSeen() {
        rejectionSeen = true;
    }

    @Nullable
    Instant presentedAt() {
        return presentedAt;
    }

    @Nullable
    Instant assignedAt() {
        return assignedAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    boolean isCreatorHeadsLead() {
        return creatorHeadsLead;
    }

    @Nullable
    PersonId assignee() {
        return assignee;
    }

    @Nullable
    Attention attention() {
        return attention;
    }

    boolean isChangedSinceReturn() {
        return changedSinceReturn;
    }

    @Nullable
    LocalDate dormantUntil() {
        return dormantUntil;
    }

    @Nullable
    String result() {
        return result;
    }

    Optional<Signature> reportedBy() {
        return Optional.ofNullable(reportedBy).map(SignedBy::signature);
    }

    boolean isReporterHeadsLead() {
        return reporterHeadsLead;
    }

    @Nullable
    LocalDate completedOn() {
        return completedOn;
    }

    boolean isRejectionSeen() {
        return rejectionSeen;
    }
}
