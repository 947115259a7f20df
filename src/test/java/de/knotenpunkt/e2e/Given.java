package de.knotenpunkt.e2e;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.NewTask;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.SeenTask;
import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.DemoServer;
import de.knotenpunkt.testing.Persona;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Tasks a journey starts from, made by people of the demo through the service. */
final class Given {

    private Given() {}

    static TaskNumber assigned(Persona creator, String unit, String subject) {
        return create(creator, content(unit, subject), new TaskStep.Assign(null));
    }

    /** With others who take part; they are asked when the lead begins to examine it. */
    static TaskNumber assigned(Persona creator, String unit, String subject, List<ParticipationWish> participations) {
        return create(
                creator,
                content(unit, subject).change().participations(participations).build(),
                new TaskStep.Assign(null));
    }

    static TaskNumber restricted(Persona creator, String unit, String subject) {
        return create(
                creator,
                content(unit, subject)
                        .change()
                        .visibility(VisibilityClass.PARTICIPANTS)
                        .build(),
                new TaskStep.Assign(null));
    }

    static TaskNumber draft(Persona creator, String unit, String subject) {
        return as(creator, tasks -> tasks.create(new NewTask(OperationId.next(), content(unit, subject), null)));
    }

    static void step(Persona persona, TaskNumber number, TaskStep step) {
        as(persona, tasks -> {
            var details = tasks.details(number);
            tasks.perform(new SeenTask(details.id(), details.version()), step);
            return number;
        });
    }

    private static TaskNumber create(Persona creator, TaskContent content, TaskStep then) {
        return as(creator, tasks -> tasks.create(new NewTask(OperationId.next(), content, then)));
    }

    private static TaskContent content(String unit, String subject) {
        var today = LocalDate.now(DemoServer.get().context().getBean(Clock.class));
        return TaskContent.of(subject, new UnitCode(unit), today.plusDays(21), Set.of("HF1"));
    }

    private static TaskNumber as(Persona persona, Function<TaskService, TaskNumber> work) {
        var context = DemoServer.get().context();
        return context.getBean(RunAs.class).person(persona.id(), () -> work.apply(context.getBean(TaskService.class)));
    }
}
