package de.knotenpunkt.tasks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.records.Note;
import de.knotenpunkt.records.NoteKind;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.PersonChip;
import de.knotenpunkt.shared.ui.Problems;
import de.knotenpunkt.shared.ui.SectionCard;
import de.knotenpunkt.shared.ui.TimeText;
import de.knotenpunkt.tasks.TaskDetails;
import de.knotenpunkt.tasks.TaskService;

/**
 * UC-017: Vermerke, with a line to write a new one. It stays on the page when the page shows a new state, so that a
 * half-written Vermerk is not lost.
 */
final class NotesCard extends Div {

    private final TaskService tasks;
    private final TaskPage page;
    private final TextArea text = new TextArea();
    private final Select<NoteKind> kind = new Select<>();
    private final Div composer;
    private final Div card = new Div();
    private OperationId operation = OperationId.next();

    NotesCard(TaskService tasks, TaskPage page) {
        this.tasks = tasks;
        this.page = page;
        text.setAriaLabel(getTranslation("tasks.detail.note"));
        text.setPlaceholder(getTranslation("tasks.detail.note.placeholder"));
        text.setMinRows(1);
        text.setMaxLength(10_000);
        kind.setItems(NoteKind.values());
        kind.setItemLabelGenerator(TaskTexts::of);
        kind.setAriaLabel(getTranslation("tasks.detail.note.kind"));
        kind.setValue(NoteKind.REMARK);
        var save = new Button(getTranslation("tasks.detail.note.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_SMALL);
        composer = Html.div("kp-composer", new Icon("note"), text, kind, save);
        var privacy = Html.text(getTranslation("tasks.detail.privacy"), "kp-composer-helper");
        privacy.setId("note-privacy");
        text.getElement().executeJs("this.inputElement?.setAttribute('aria-describedby', 'note-privacy')");
        composer.add(privacy);
        add(card);
    }

    void show(TaskDetails details) {
        var notes = details.notes();
        var section = new SectionCard(getTranslation("tasks.detail.notes")).count(notes.size());
        var stack = new Div();
        stack.addClassName("kp-stack");
        if (details.notable()) {
            stack.add(composer);
        }
        if (notes.isEmpty()) {
            stack.add(Html.text(getTranslation("tasks.detail.no-notes"), "kp-muted"));
        } else {
            var list = Html.div("kp-notes");
            notes.forEach(note -> list.add(article(note)));
            stack.add(list);
        }
        section.add(stack);
        card.removeAll();
        card.add(section);
    }

    private static Article article(Note note) {
        var badge = new Span(new Icon(icon(note.kind())), new Span(TaskTexts.of(note.kind())));
        badge.addClassName("kp-badge");
        var head = Html.div(
                "kp-note-head",
                Html.bold(TaskTexts.of(note.by())),
                badge,
                new TimeText(note.at(), GermanDate.moment(note.at())));
        var text = new Paragraph(note.text());
        text.addClassName("kp-note-text");
        return new Article(PersonChip.initials(note.by().name()), new Div(head, text));
    }

    private static String icon(NoteKind kind) {
        return switch (kind) {
            case REMARK -> "note";
            case CONVERSATION -> "user";
            case PHONE_CALL -> "phone";
            case MEETING -> "partner";
            case DECISION -> "check";
        };
    }

    private void save() {
        text.setInvalid(false);
        try {
            tasks.note(page.details().id(), operation, kind.getValue(), text.getValue());
            operation = OperationId.next();
            text.clear();
            page.reload();
            Notices.success(getTranslation("tasks.detail.note.saved"));
            text.focus();
        } catch (Problem problem) {
            text.setErrorMessage(Problems.sentence(problem));
            text.setInvalid(true);
            text.focus();
        }
    }
}
