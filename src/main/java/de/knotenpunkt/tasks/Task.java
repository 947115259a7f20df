package de.knotenpunkt.tasks;

import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.SignedBy;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.UnitCodeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An integration task. It changes by its verbs only; each leaves a line for the Verlauf and an event, and asks nothing
 * of the clock or of the person logged in. What a person wrote into it is its {@link TaskText}.
 */
@Entity
@Table(name = "task")
class Task extends AbstractAggregateRoot<Task> {

    @EmbeddedId
    private TaskId id;

    /** A wrapper, so that a new task is inserted without being looked for. */
    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "year", column = @Column(name = "number_year"))
    @AttributeOverride(name = "sequence", column = @Column(name = "number_sequence"))
    private TaskNumber number;

    @Enumerated(EnumType.STRING)
    private TaskStatus status = TaskStatus.DRAFT;

    private Instant statusSince;

    @Embedded
    @EmbeddedColumnNaming("creator_%s")
    private SignedBy createdBy;

    @Convert(converter = UnitCodeConverter.class)
    private UnitCode creatorUnit;

    private Instant createdAt;
    private Instant changedAt;
    private String changedByName;

    @Embedded
    private TaskText text;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "task_id", nullable = false)
    @OrderBy("position, id")
    private List<Participation> participations = new ArrayList<>();

    @Embedded
    private Handling handling = new Handling();

    @Embedded
    private @Nullable DueProposal dueProposal;

    private boolean proposedInReview;
    private int dueExtensions;

    @Transient
    private final List<HistoryEntry> unwritten = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Task() {}

    /** A new draft („Aufgabe anlegen"). */
    Task(TaskNumber number, TaskContent content, UnitCode creatorUnit, Act act) {
        this.id = TaskId.next();
        this.number = number;
        this.createdBy = SignedBy.of(act.by());
        this.creatorUnit = creatorUnit;
        this.createdAt = act.at();
        this.statusSince = act.at();
        this.changedAt = act.at();
        this.changedByName = act.by().name();
        this.text = new TaskText();
        ContentCheck.of(content);
        text.write(content);
        Participations.write(participations, content.participations());
        note(act, "CREATE", null, TaskStatus.DRAFT, null, List.of());
        registerEvent(new TaskCreated(ref(), number, act.by(), act.at()));
    }

    /**
     * Writes what a person changed. A changed text takes back what units signed.
     *
     * @return whether anything was different
     */
    boolean change(TaskContent content, Act act) {
        ContentCheck.of(content);
        var before = content();
        var changes = ContentDifference.between(before, content);
        if (changes.isEmpty()) {
            return false;
        }
        text.write(content);
        Participations.write(participations, content.participations());
        handling.changedSinceReturn();
        if (ContentDifference.touchesWhatWasSigned(changes)) {
            participations.forEach(Participation::reset);
        }
        if (status == TaskStatus.IN_REVIEW) {
            participations.forEach(participation -> participation.request(act));
        }
        note(act, "EDIT", null, null, null, changes);
        registerEvent(new TaskEdited(
                ref(), number, changes.stream().map(FieldChange::field).toList(), act.by(), act.at()));
        return true;
    }

    /** Goes on to a state, or stays, and says so. */
    void step(StepKind kind, TaskStatus to, @Nullable String reason, List<FieldChange> changes, Act act) {
        var from = status;
        if (from != to) {
            status = to;
            statusSince = act.at();
        }
        handling.attended(act);
        note(act, kind.name(), from, to, reason, changes);
        registerEvent(new TaskStepTaken(ref(), number, kind, from, to, act.by(), act.at()));
    }

    void step(StepKind kind, TaskStatus to, @Nullable String reason, Act act) {
        step(kind, to, reason, List.of(), act);
    }

    private void note(
            Act act,
            String action,
            @Nullable TaskStatus from,
            @Nullable TaskStatus to,
            @Nullable String reason,
            List<FieldChange> changes) {
        changedAt = act.at();
        changedByName = act.by().name();
        unwritten.add(new HistoryEntry(
                act.at(),
                act.by(),
                action,
                from == null ? null : from.name(),
                to == null ? null : to.name(),
                Reasons.joined(reason, act.substitution()),
                changes));
    }

    /** Puts back what one change overwrote; only for a task that nobody touched since. */
    void restore(Former former, Act act) {
        var changes = former.changes(this);
        text.restore(former.dueOn(), former.priority());
        handling.restore(former.assignee(), former.attention());
        dueProposal = former.proposal();
        proposedInReview = former.proposedInReview();
        dueExtensions = former.dueExtensions();
        note(act, "UNDO", null, null, null, changes);
        registerEvent(new TaskEdited(
                ref(), number, changes.stream().map(FieldChange::field).toList(), act.by(), act.at()));
    }

    /** A Vermerk was added: the assignee has taken the task up. */
    void attended(Act act) {
        if (handling.attended(act)) {
            registerEvent(new TaskEdited(ref(), number, List.of(), act.by(), act.at()));
        }
    }

    void moveTo(UnitCode leadUnit) {
        text.moveTo(leadUnit);
    }

    void dueOn(LocalDate date) {
        text.dueOn(date);
        participations.forEach(Participation::reset);
        dueProposal = null;
    }

    void extendedDue() {
        dueExtensions++;
    }

    void proposeDue(LocalDate date, String reason, Act act) {
        dueProposal = new DueProposal(date, reason, SignedBy.of(act.by()));
        proposedInReview = status != TaskStatus.IN_PROGRESS;
    }

    void dropDueProposal() {
        dueProposal = null;
    }

    /** Lines for the Verlauf that are not stored yet; handed over once. */
    List<HistoryEntry> takeUnwritten() {
        var lines = List.copyOf(unwritten);
        unwritten.clear();
        return lines;
    }

    TaskContent content() {
        return text.content(participations.stream().map(Participation::wish).toList());
    }

    boolean isLinkedTo(String kind) {
        return text.links().stream().anyMatch(link -> link.kind().equals(kind));
    }

    /** A draft that nobody but its creator's side has seen yet; withdrawn, it is a „verworfener Entwurf". */
    boolean neverAssigned() {
        return handling.assignedAt() == null;
    }

    EntityRef ref() {
        return id.ref();
    }

    TaskId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    TaskNumber number() {
        return number;
    }

    TaskStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    Signature createdBy() {
        return createdBy.signature();
    }

    PersonId creator() {
        return createdBy.signature().person();
    }

    UnitCode creatorUnit() {
        return creatorUnit;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedByName() {
        return changedByName;
    }

    TaskText text() {
        return text;
    }

    UnitCode leadUnit() {
        return text.leadUnit();
    }

    Handling handling() {
        return handling;
    }

    List<Participation> participations() {
        return participations;
    }

    Optional<Participation> participation(UnitCode unit) {
        return participations.stream().filter(part -> part.unit().equals(unit)).findFirst();
    }

    Optional<DueProposal> dueProposal() {
        return Optional.ofNullable(dueProposal);
    }

    boolean isProposedInReview() {
        return proposedInReview;
    }

    int dueExtensions() {
        return dueExtensions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Task task && id.equals(task.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
