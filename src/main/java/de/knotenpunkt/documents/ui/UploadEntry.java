package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import de.knotenpunkt.documents.ReceivedFile;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.Icon;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One file in the list of an upload: its name, how far it is, and the verdict of the server. */
final class UploadEntry extends ListItem {

    private static final int SPOKEN_EVERY = 25;

    private final String name;
    private final Div text = new Div();
    private final Div state = new Div();
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Span percent = new Span();
    private @Nullable ReceivedFile received;
    private boolean refused;
    private int spoken;

    UploadEntry(String name, long size, Consumer<UploadEntry> onRemove) {
        this.name = name;
        text.add(new Span(name));
        if (size > 0) {
            var small = new Span(" " + DocumentTexts.size(size));
            small.addClassName("kp-kind");
            text.add(small);
        }
        state.addClassName("kp-file-state");
        bar.getElement().setAttribute("aria-label", getTranslation("documents.upload.progress", name));
        state.add(percent, bar);
        var remove = new Button(new Icon("close"), click -> onRemove.accept(this));
        remove.setAriaLabel(getTranslation("documents.upload.remove", name));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        add(new FileTypeMark(ending(name)), text, state, remove);
        progress(0);
    }

    void progress(int hundredths) {
        bar.setValue(hundredths);
        percent.setText(getTranslation("documents.upload.percent", hundredths));
        if (hundredths - spoken >= SPOKEN_EVERY && hundredths < 100) {
            spoken = hundredths;
            Announcer.announce(getTranslation("documents.upload.percent.named", name, hundredths));
        }
    }

    /** The server has it. */
    void accepted(ReceivedFile file) {
        received = file;
        verdict("check", "kp-green-text", getTranslation("documents.upload.accepted"));
        file.known().forEach(known -> text.add(new KnownHint(known)));
        Announcer.announce(getTranslation("documents.upload.accepted.named", name));
    }

    /** The server, or the browser before it, does not take it. */
    void refused(String sentence) {
        refused = true;
        verdict("warning", "kp-red-text", getTranslation("documents.upload.refused"));
        text.add(new Paragraph(sentence));
        Announcer.alert(getTranslation("documents.upload.refused.named", name, sentence));
    }

    Optional<ReceivedFile> received() {
        return Optional.ofNullable(received);
    }

    boolean isUnderWay() {
        return received == null && !refused;
    }

    private void verdict(String icon, String tone, String words) {
        state.removeAll();
        var line = new Div(new Icon(icon), new Span(words));
        line.addClassNames("kp-row", tone);
        state.add(line);
    }

    private static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
