package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.DirectiveDuty;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Changes some fields of a {@link TaskContent} and leaves the others. */
public final class TaskContentBuilder {

    private String subject;
    private String description;
    private @Nullable String fileReference;
    private Occasion occasion;
    private UnitCode leadUnit;
    private Priority priority;
    private @Nullable LocalDate dueOn;
    private DueKind dueKind;
    private TreeSet<String> fields;
    private @Nullable String noFieldReason;
    private TreeSet<String> municipalities;
    private VisibilityClass visibility;
    private boolean executiveMayRead;
    private DirectiveDuty duty;
    private @Nullable Integer effortMinutes;
    private @Nullable Integer progress;
    private boolean documentRequired;
    private List<ParticipationWish> participations;
    private List<TaskLink> links;
    private List<ChecklistItem> checklist;
    private @Nullable ExternalPromise promise;

    TaskContentBuilder(TaskContent from) {
        subject = from.subject();
        description = from.description();
        fileReference = from.fileReference();
        occasion = from.occasion();
        leadUnit = from.leadUnit();
        priority = from.priority();
        dueOn = from.dueOn();
        dueKind = from.dueKind();
        fields = new TreeSet<>(from.fields());
        noFieldReason = from.noFieldReason();
        municipalities = new TreeSet<>(from.municipalities());
        visibility = from.visibility();
        executiveMayRead = from.executiveMayRead();
        duty = from.duty();
        effortMinutes = from.effortMinutes();
        progress = from.progress();
        documentRequired = from.documentRequired();
        participations = from.participations();
        links = from.links();
        checklist = from.checklist();
        promise = from.promise();
    }

    public TaskContentBuilder subject(String value) {
        subject = value;
        return this;
    }

    public TaskContentBuilder description(String value) {
        description = value;
        return this;
    }

    public TaskContentBuilder fileReference(@Nullable String value) {
        fileReference = value;
        return this;
    }

    public TaskContentBuilder occasion(Occasion value) {
        occasion = value;
        return this;
    }

    public TaskContentBuilder leadUnit(UnitCode value) {
        leadUnit = value;
        return this;
    }

    public TaskContentBuilder priority(Priority value) {
        priority = value;
        return this;
    }

    public TaskContentBuilder dueOn(@Nullable LocalDate value) {
        dueOn = value;
        return this;
    }

    public TaskContentBuilder dueKind(DueKind value) {
        dueKind = value;
        return this;
    }

    public TaskContentBuilder fields(Collection<String> value) {
        fields = new TreeSet<>(value);
        return this;
    }

    public TaskContentBuilder noFieldReason(@Nullable String value) {
        noFieldReason = value;
        return this;
    }

    public TaskContentBuilder municipalities(Collection<String> value) {
        municipalities = new TreeSet<>(value);
        return this;
    }

    public TaskContentBuilder visibility(VisibilityClass value) {
        visibility = value;
        return this;
    }

    public TaskContentBuilder executiveMayRead(boolean value) {
        executiveMayRead = value;
        return this;
    }

    public TaskContentBuilder duty(DirectiveDuty value) {
        duty = value;
        return this;
    }

    public TaskContentBuilder effortMinutes(@Nullable Integer value) {
        effortMinutes = value;
        return this;
    }

    public TaskContentBuilder progress(@Nullable Integer value) {
        progress = value;
        return this;
    }

    public TaskContentBuilder documentRequired(boolean value) {
        documentRequired = value;
        return this;
    }

    public TaskContentBuilder participations(List<ParticipationWish> value) {
        participations = value;
        return this;
    }

    public TaskContentBuilder links(List<TaskLink> value) {
        links = value;
        return this;
    }

    public TaskContentBuilder checklist(List<ChecklistItem> value) {
        checklist = value;
        return this;
    }

    public TaskContentBuilder promise(@Nullable ExternalPromise value) {
        promise = value;
        return this;
    }

    public TaskContent build() {
        return new TaskContent(
                subject,
                description,
                fileReference,
                occasion,
                leadUnit,
                priority,
                dueOn,
                dueKind,
                fields,
                noFieldReason,
                municipalities,
                visibility,
                executiveMayRead,
                duty,
                effortMinutes,
                progress,
                documentRequired,
                participations,
                links,
                checklist,
                promise);
    }
}
