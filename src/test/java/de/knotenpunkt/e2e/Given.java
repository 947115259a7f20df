package de.knotenpunkt.e2e;

import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentTrash;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.ParticipationWish;
import de.knotenpunkt.tasks.StoredTasks;
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

/** Tasks and documents a journey starts from, made by people of the demo through the services. */
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
        return tasks().create(creator, content(unit, subject), null);
    }

    static void step(Persona persona, TaskNumber number, TaskStep step) {
        tasks().take(persona, number, step);
    }

    /** A note of the unit, for the unit to read; its one Fassung is a text file. */
    static DocumentId document(Persona persona, String unit, String title, String text) {
        return documents().file(persona, StoredDocuments.note(title, unit), text, DocumentClass.UNIT);
    }

    static DocumentId pdf(Persona persona, String unit, String title, byte[] pdf) {
        return documents().file(persona, StoredDocuments.note(title, unit), "datei.pdf", pdf, DocumentClass.UNIT);
    }

    static void version(Persona persona, DocumentId id, String text) {
        documents().add(persona, id, text);
    }

    static void shown(Persona persona, DocumentId id, Persona reader) {
        var edits = DemoServer.get().context().getBean(DocumentEdits.class);
        documents().act(persona, id, seen -> edits.show(seen, Set.of(Token.person(reader.id()))));
    }

    static void trashed(Persona persona, DocumentId id) {
        var trash = DemoServer.get().context().getBean(DocumentTrash.class);
        documents().act(persona, id, trash::put);
    }

    private static TaskNumber create(Persona creator, TaskContent content, TaskStep then) {
        return tasks().create(creator, content, then);
    }

    private static TaskContent content(String unit, String subject) {
        var today = LocalDate.now(DemoServer.get().context().getBean(Clock.class));
        return TaskContent.of(subject, new UnitCode(unit), today.plusDays(21), Set.of("HF1"));
    }

    private static StoredTasks tasks() {
        var context = DemoServer.get().context();
        return new StoredTasks(context.getBean(TaskService.class), context.getBean(RunAs.class));
    }

    private static StoredDocuments documents() {
        var context = DemoServer.get().context();
        return StoredDocuments.in(context);
    }
}
