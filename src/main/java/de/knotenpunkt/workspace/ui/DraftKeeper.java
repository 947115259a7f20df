package de.knotenpunkt.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DebouncePhase;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.workspace.Draft;
import de.knotenpunkt.workspace.Drafts;
import de.knotenpunkt.workspace.ui.DraftKeepers.DraftForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the input of one open form: what is typed reaches the server every few seconds, without asking in between. It
 * shows when it was kept last, and what was put back when the form was opened.
 */
public final class DraftKeeper<T> extends Div {

    private static final int TYPING_MS = 4000;

    private final Drafts drafts;
    private final JsonMapper json;
    private final Clock clock;
    private final DraftForm<T> form;
    private final T untouched;
    private final Span saved = new Span();
    private boolean ended;

    DraftKeeper(Drafts drafts, JsonMapper json, Clock clock, DraftForm<T> form, HasValue<?, ?>... fields) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
        this.form = form;
        this.untouched = form.read().get();
        addClassName("kp-draft");
        saved.addClassName("kp-saved");
        add(saved);
        drafts.find(form.key()).ifPresent(this::putBack);
        for (var field : fields) {
            watch(field);
        }
    }

    /** The input has been saved or is not wanted any more: nothing is kept, now and later. */
    public void done() {
        ended = true;
        drafts.discard(form.key());
    }

    /** Says when the input was kept last; may be put elsewhere, such as into the header of a dialog. */
    public Component saved() {
        return saved;
    }

    /** Keeps the present input now. */
    public void keep() {
        if (ended) {
            return;
        }
        var input = form.read().get();
        if (input.equals(untouched)) {
            drafts.discard(form.key());
            saved.removeAll();
            return;
        }
        var first = saved.getElement().getChildCount() == 0;
        show(drafts.save(form.key(), form.title(), form.path(), json.writeValueAsString(input)));
        if (first) {
            // once is enough: a sentence every few seconds would drown what the person types
            Announcer.announce(saved.getElement().getTextRecursively());
        }
    }

    private void show(Instant at) {
        saved.removeAll();
        saved.add(
                new Icon("check").styled("kp-icon-s"),
                new Span(getTranslation("workspace.draft.saved", GermanDate.time(at))));
    }

    private void putBack(Draft draft) {
        read(draft).ifPresent(input -> {
            form.show().accept(input);
            addComponentAsFirst(banner(draft.savedAt()));
        });
    }

    /** What an older version of the form wrote may not fit any more; then there is nothing to put back. */
    private Optional<T> read(Draft draft) {
        try {
            return Optional.of(json.readValue(draft.content(), form.type()));
        } catch (JacksonException olderThanTheForm) {
            return Optional.empty();
        }
    }

    private Component banner(Instant savedAt) {
        var text = getTranslation("workspace.draft.restored", GermanDate.recently(savedAt, LocalDate.now(clock)));
        var banner = new Div();
        banner.addClassNames("kp-banner", "kp-petrol");
        var discard = new Button(getTranslation("workspace.draft.discard"), click -> {
            drafts.discard(form.key());
            form.show().accept(untouched);
            banner.removeFromParent();
            saved.removeAll();
            Announcer.announce(getTranslation("workspace.draft.discarded"));
        });
        discard.addThemeVariants(ButtonVariant.LUMO_SMALL);
        banner.add(new Icon("info"), new Span(text), discard);
        Announcer.announce(text);
        return banner;
    }

    private void watch(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        if (field instanceof TextField || field instanceof TextArea) {
            // Also while somebody types on and on, and once more when they pause: a lazy field alone would wait for the
            // pause, a throttled one would lose the end.
            ((HasValueAndElement<?, ?>) field)
                    .getElement()
                    .addEventListener("input", typing -> {})
                    .synchronizeProperty("value")
                    .debounce(TYPING_MS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        }
    }
}
