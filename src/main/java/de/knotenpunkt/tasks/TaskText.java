package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.CodesConverter;
import de.knotenpunkt.shared.DirectiveDuty;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.UnitCodeConverter;
import de.knotenpunkt.shared.VisibilityClass;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What people write into a task: its {@link TaskContent} as columns, without the participating units. */
@Embeddable
class TaskText {

    private String subject;
    private String description;
    private @Nullable String fileReference;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Convert(converter = UnitCodeConverter.class)
    private UnitCode leadUnit;

    private int priority;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DueKind dueKind;

    @ElementCollection
    @CollectionTable(name = "task_field", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "field_code")
    private Set<String> fields = new TreeSet<>();

    private @Nullable String noFieldReason;

    @Convert(converter = CodesConverter.class)
    private Set<String> municipalities = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    private VisibilityClass visibility;

    private boolean executiveMayRead;
    private int duty;
    private @Nullable Integer effortMinutes;
    private @Nullable Integer progress;
    private boolean documentRequired;

    @ElementCollection
    @CollectionTable(name = "task_link", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    private List<Link> links = new ArrayList<>();

    @Convert(converter = ChecklistConverter.class)
    private List<ChecklistItem> checklist = List.of();

    @Embedded
    private @Nullable Promise promise;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate or by write
    TaskText() {}

    void write(TaskContent content) {
        subject = content.subject().strip();
        description = content.description().strip();
        fileReference = Reasons.orNull(content.fileReference());
        occasion = content.occasion();
        leadUnit = content.leadUnit();
        priority = content.priority().ordinal();
        dueOn = content.dueOn();
        dueKind = content.dueKind();
        replace(fields, content.fields());
        noFieldReason = Reasons.orNull(content.noFieldReason());
        municipalities = new TreeSet<>(content.municipalities());
        visibility = content.visibility();
        executiveMayRead = content.executiveMayRead();
        duty = content.duty().number();
        effortMinutes = content.effortMinutes();
        progress = content.progress();
        documentRequired = content.documentRequired();
        var wanted = content.links().stream().map(Link::of).toList();
        if (!wanted.equals(links)) {
            links.clear();
            links.addAll(wanted);
        }
        checklist = List.copyOf(content.checklist());
        promise = Promise.of(content.promise());
    }

    private static void replace(Set<String> stored, Set<String> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    TaskContent content(List<ParticipationWish> participations) {
        return new TaskContent(
                subject,
                description,
                fileReference,
                occasion,
                leadUnit,
                priority(),
                dueOn,
                dueKind,
                new TreeSet<>(fields),
                noFieldReason,
                new TreeSet<>(municipalities),
                visibility,
                executiveMayRead,
                DirectiveDuty.of(duty),
                effortMinutes,
                progress,
                documentRequired,
                participations,
                links.stream().map(Link::external).toList(),
                checklist,
                promise == null ? null : promise.external());
    }

    void moveTo(UnitCode unit) {
        leadUnit = unit;
    }

    void dueOn(LocalDate date) {
        dueOn = date;
    }

    void restore(@Nullable LocalDate due, Priority urgency) {
        dueOn = due;
        priority = urgency.ordinal();
    }

    void worked(@Nullable Integer minutes) {
        if (minutes != null) {
            effortMinutes = minutes;
        }
    }

    String subject() {
        return subject;
    }

    @Nullable
    String fileReference() {
        return fileReference;
    }

    Occasion occasion() {
        return occasion;
    }

    UnitCode leadUnit() {
        return leadUnit;
    }

    Priority priority() {
        return Priority.values()[priority];
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    Set<String> fields() {
        return fields;
    }

    @Nullable
    String noFieldReason() {
        return noFieldReason;
    }

    VisibilityClass visibility() {
        return visibility;
    }

    boolean isExecutiveMayRead() {
        return executiveMayRead;
    }

    boolean isDocumentRequired() {
        return documentRequired;
    }

    List<Link> links() {
        return links;
    }

    List<ChecklistItem> checklist() {
        return checklist;
    }
}
