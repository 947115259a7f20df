package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.tasks.TaskContent;
import de.knotenpunkt.tasks.TaskEntry;
import de.knotenpunkt.tasks.TaskService;
import de.knotenpunkt.workspace.ui.DraftKeepers;
import org.springframework.stereotype.Component;

/** Opens the dialog "Aufgabe anlegen" from wherever somebody is. */
@Component
public class TaskQuickEntry {

    private final TaskEntry entry;
    private final TaskService tasks;
    private final EntryChoices choices;
    private final DraftKeepers drafts;

    TaskQuickEntry(TaskEntry entry, TaskService tasks, EntryChoices choices, DraftKeepers drafts) {
        this.entry = entry;
        this.tasks = tasks;
        this.choices = choices;
        this.drafts = drafts;
    }

    /** With what the own unit suggests, or with what was not saved the last time. */
    public void open() {
        open(entry.proposal());
    }

    /** With what somebody has said already, such as the subject or the field of action. */
    public void open(TaskContent begun) {
        new TaskQuickEntryDialog(begun, entry, tasks, choices, drafts, this::open).open();
    }

    /** With a subject typed elsewhere. */
    public void open(String subject) {
        open(entry.proposal().change().subject(subject).build());
    }
}
