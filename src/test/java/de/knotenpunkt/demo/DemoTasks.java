package de.knotenpunkt.demo;

import de.knotenpunkt.shared.DirectiveDuty;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.CoSignDecision;
import de.knotenpunkt.tasks.NewTask;
import de.knotenpunkt.tasks.Occasion;
import de.knotenpunkt.tasks.ParticipationKind;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.Priority;
import de.knotenpunkt.tasks.ReturnReason;
import de.knotenpunkt.tasks.SeenTask;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskLink;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The 25 tasks of the demo: each is created and moved by people who may do so, on days in the past, through the same
 * service as everybody's. Deviation from the data file: number 13 was worked on by the head of its unit, for nobody may
 * give a task to a person of another Geschäftsbereich.
 */
class DemoTasks {

    private static final Map<String, VisibilityClass> VISIBILITIES = Map.of(
            "intern", VisibilityClass.INTERNAL,
            "GB", VisibilityClass.UNIT,
            "BETEILIGTE", VisibilityClass.PARTICIPANTS,
            "KOORDINATION", VisibilityClass.COORDINATION,
            "NICHTOEFFENTLICH", VisibilityClass.NON_PUBLIC);
    private static final Map<String, Priority> PRIORITIES = Map.of(
            "niedrig", Priority.LOW,
            "normal", Priority.NORMAL,
            "hoch", Priority.HIGH,
            "Sofortsache", Priority.URGENT);
    /** Units whose word is still missing although the review has begun. */
    private static final Set<String> SILENT = Set.of("14:20", "2:11");

    private final TaskService tasks;
    private final DemoPeople people;

    DemoTasks(TaskService tasks, DemoPeople people) {
        this.tasks = tasks;
        this.people = people;
    }

    TaskNumber load(DemoData.Task task, LocalDate today) {
        return new Story(task, today).tell();
    }

    private static <T> T named(Map<String, T> values, String word) {
        var value = values.get(word);
        if (value == null) {
            throw new IllegalArgumentException(word);
        }
        return value;
    }

    private final class Story {

        private final DemoData.Task task;
        private final LocalDate due;
        private LocalDate day;
        private int hour = 8;
        private TaskNumber number = new TaskNumber(2000, 1);

        Story(DemoData.Task task, LocalDate today) {
            this.task = task;
            this.due = today.plusDays(task.dueOffsetDays());
            this.day = switch (task.status()) {
                case "ENTWURF", "ZUGEWIESEN", "IN_PRUEFUNG", "ZURUECKGEGEBEN" -> today.minusDays(3 + task.no() % 7);
                default -> today.minusDays(Math.max(10 + task.no() % 5, 20 - task.dueOffsetDays()));
            };
        }

        TaskNumber tell() {
            act(task.creator(), () -> number = tasks.create(new NewTask(OperationId.next(), content(), null)));
            switch (task.status()) {
                case "ENTWURF" -> {
                    // stays with its creator
                }
                case "ZUGEWIESEN" -> assign();
                case "IN_PRUEFUNG" -> review();
                case "ZURUECKGEGEBEN" -> {
                    review();
                    later();
                    step(
                            people.head(task.leadUnit()),
                            new TaskStep.SendBack(
                                    ReturnReason.UNCLEAR, "Bitte Sprachen und Umfang der Übersetzung klären.", null));
                }
                case "ABGELEHNT" -> {
                    review();
                    later();
                    substitute(
                            "t.vertretung",
                            new TaskStep.Reject(
                                    "Die Bescheide werden landesweit neu gefasst, ein eigener Pilot lohnt nicht."),
                            "Ablehnung mit dem Geschäftsbereich abgestimmt, Maßnahme wird neu geplant.");
                }
                case "IN_BEARBEITUNG" -> work();
                case "ERLEDIGT_GEMELDET" -> report();
                case "ERLEDIGT" -> complete();
                default -> throw new IllegalArgumentException(task.status());
            }
            return number;
        }

        private void assign() {
            later();
            step(task.creator(), new TaskStep.Assign(null));
        }

        private void review() {
            assign();
            step(people.head(task.leadUnit()), new TaskStep.BeginReview());
            for (var unit : task.participatingUnits()) {
                if (!SILENT.contains(task.no() + ":" + unit)) {
                    later();
                    step(
                            people.head(unit),
                            new TaskStep.CoSign(
                                    new UnitCode(unit),
                                    CoSignDecision.SIGNED_WITH_REMARK,
                                    "Einverstanden, bitte Termine früh nennen."));
                }
            }
        }

        private void work() {
            review();
            later();
            var assignee = assignee();
            step(people.head(task.leadUnit()), new TaskStep.Accept(DemoPeople.id(assignee), null, null));
            for (var note : DemoTexts.NOTES.getOrDefault(task.no(), List.of())) {
                later();
                act(assignee, () -> tasks.note(details().id(), OperationId.next(), note.kind(), note.text()));
            }
        }

        private void report() {
            work();
            later();
            step(assignee(), new TaskStep.ReportDone("Erledigt wie beschrieben; Unterlagen liegen im Vorgang.", 90));
        }

        private void complete() {
            report();
            later();
            var head = people.head(task.leadUnit());
            step(head.equals(assignee()) ? "t.vertretung" : head, new TaskStep.Confirm(null));
        }

        private String assignee() {
            var named = task.assignee();
            return named == null || task.no() == 13 ? people.head(task.leadUnit()) : named;
        }

        private void step(String uid, TaskStep step) {
            act(uid, () -> tasks.perform(seen(), step));
        }

        private void substitute(String uid, TaskStep step, String reason) {
            act(uid, () -> tasks.perform(seen().substituting(reason), step));
        }

        private SeenTask seen() {
            return new SeenTask(details().id(), details().version());
        }

        private TaskDetails details() {
            return tasks.details(number);
        }

        private void act(String uid, Runnable work) {
            people.act(uid, day, LocalTime.of(hour, 7 + task.no() % 50), work);
        }

        private void later() {
            hour += 2;
            if (hour > 16) {
                hour = 8;
                day = day.plusDays(1);
            }
        }

        private TaskContent content() {
            var lead = new UnitCode(task.leadUnit());
            return TaskContent.of(task.subject(), lead, due, fields())
                    .change()
                    .description(DemoTexts.DESCRIPTIONS.getOrDefault(task.no(), ""))
                    .fileReference("%s-15-%02d".formatted(lead.department(), task.no()))
                    .occasion(
                            task.no() == 25
                                    ? Occasion.RESOLUTION
                                    : task.measure() == null ? Occasion.OWN_PROPOSAL : Occasion.MEASURE)
                    .priority(named(PRIORITIES, task.priority()))
                    .noFieldReason(
                            task.measure() == null ? "Aufgabe der Koordinierungsstelle für alle Handlungsfelder" : null)
                    .visibility(named(VISIBILITIES, task.visibility()))
                    .duty(DirectiveDuty.of(task.directiveDuty()))
                    .participations(task.participatingUnits().stream()
                            .map(unit -> ParticipationWish.parallel(new UnitCode(unit), kind()))
                            .toList())
                    .links(links())
                    .build();
        }

        private ParticipationKind kind() {
            return task.visibility().equals("BETEILIGTE") ? ParticipationKind.CO_SIGN : ParticipationKind.STATEMENT;
        }

        private Set<String> fields() {
            return goal().map(goal -> Set.of(goal.field())).orElse(Set.of());
        }

        private List<TaskLink> links() {
            var links = new ArrayList<TaskLink>();
            measure().ifPresent(measure -> {
                links.add(new TaskLink(
                        new EntityRef(TaskLink.MEASURE, measure.code()), measure.code() + " " + measure.title()));
                measure.partners()
                        .forEach(partner -> links.add(
                                new TaskLink(new EntityRef(TaskLink.PARTNER, partner), partnerName(partner))));
            });
            goal().ifPresent(goal -> links.add(
                    new TaskLink(new EntityRef(TaskLink.GOAL, goal.code()), goal.code() + " " + goal.text())));
            if (task.no() == 25) {
                links.add(new TaskLink(new EntityRef(TaskLink.PAPER, "88-2020"), "Drucksache 88/2020"));
            }
            return links;
        }

        private String partnerName(String code) {
            return people.data().partners().stream()
                    .filter(partner -> partner.code().equals(code))
                    .map(DemoData.Partner::name)
                    .findFirst()
                    .orElse(code);
        }

        private Optional<DemoData.Measure> measure() {
            return people.data().measures().stream()
                    .filter(measure -> measure.code().equals(task.measure()))
                    .findFirst();
        }

        private Optional<DemoData.Goal> goal() {
            return measure()
                    .flatMap(measure -> people.data().goals().stream()
                            .filter(goal -> goal.code().equals(measure.goal()))
                            .findFirst());
        }
    }
}
