package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import de.knotenpunkt.documents.DocumentUploads;
import de.knotenpunkt.documents.IncomingFile;
import de.knotenpunkt.documents.ReceivedFile;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.FileDrop;
import de.knotenpunkt.shared.ui.Icon;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Takes files in by button and by drag and drop, with a list of its own: what the component of the library shows says
 * "done" before the server has said anything, and says it to no screen reader.
 */
final class UploadArea extends Div {

    private static final long MEGABYTE = 1024L * 1024;

    private final UnorderedList files = new UnorderedList();
    private final Upload upload = new Upload();
    private final Receiving receiving;
    // read by uploads in threads of their own
    private final AtomicReference<UnitCode> unit;
    private Consumer<ReceivedFile> onReceived = file -> {};
    private Runnable onRemoved = () -> {};

    /** @param several whether more than one file may come */
    UploadArea(DocumentUploads uploads, UnitCode unit, boolean several) {
        this.unit = new AtomicReference<>(unit);
        this.receiving = new Receiving(uploads, this);
        addClassName("kp-upload");
        files.addClassName("kp-files");
        files.getElement().setAttribute("aria-label", getTranslation("documents.upload.files"));
        prepare(several, uploads.most());
        var hint = new Span(getTranslation(
                "documents.upload.allowed", String.join(", ", uploads.endings()), uploads.most() / MEGABYTE));
        hint.addClassNames("kp-kind", "kp-upload-hint");
        add(upload, hint, files);
    }

    private void prepare(boolean several, long most) {
        var choose = new Button(
                getTranslation(several ? "documents.upload.choose" : "documents.upload.choose-one"),
                new Icon("upload"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation(several ? "documents.upload.drop" : "documents.upload.drop-one")));
        upload.setDropLabelIcon(new Icon("document"));
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, most));
        upload.addClassName("kp-upload-box");
        FileDrop.takes(upload);
        var words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("documents.upload.too-large", most / MEGABYTE))
                .setTooManyFiles(getTranslation("documents.upload.too-many"))
                .setIncorrectFileType(getTranslation("documents.upload.wrong-type")));
        upload.setI18n(words);
        upload.setUploadHandler(receiving);
        upload.addFileRejectedListener(
                rejected -> begin(rejected.getFileName(), 0).refused(rejected.getErrorMessage()));
        if (!several) {
            upload.setMaxFiles(1);
        }
    }

    /** Told of each file the server has taken. */
    UploadArea onReceived(Consumer<ReceivedFile> listener) {
        onReceived = listener;
        return this;
    }

    /** Told when a file was taken off the list. */
    UploadArea onRemoved(Runnable listener) {
        onRemoved = listener;
        return this;
    }

    /** The unit whose quota counts from now on. */
    void unit(UnitCode value) {
        unit.set(value);
    }

    UnitCode unit() {
        return unit.get();
    }

    /** What the server has taken, in the order of the list. */
    List<ReceivedFile> received() {
        return entries().stream().flatMap(entry -> entry.received().stream()).toList();
    }

    boolean isUnderWay() {
        return entries().stream().anyMatch(UploadEntry::isUnderWay);
    }

    UploadEntry begin(String name, long size) {
        var entry = new UploadEntry(name, size, this::remove);
        files.add(entry);
        return entry;
    }

    void received(UploadEntry entry, ReceivedFile file) {
        entry.accepted(file);
        onReceived.accept(file);
    }

    /** Files that came in elsewhere, such as on the list behind a dialog. */
    void take(List<ReceivedFile> some) {
        some.forEach(file -> received(
                begin(file.content().name().value(), file.content().blob().size()), file));
    }

    private void remove(UploadEntry entry) {
        files.remove(entry);
        upload.clearFileList();
        onRemoved.run();
    }

    private List<UploadEntry> entries() {
        return files.getChildren()
                .filter(UploadEntry.class::isInstance)
                .map(UploadEntry.class::cast)
                .toList();
    }

    /** A part of a form that is no file comes without a name; it is refused like a file without one. */
    static String name(UploadEvent event) {
        return Objects.requireNonNullElse(event.getFileName(), "");
    }

    /** A file on its way, as the request says; kept apart so that nothing of the request is believed here. */
    static IncomingFile incoming(UploadEvent event, UnitCode unit) {
        var declared = event.getFileSize();
        return new IncomingFile(name(event), event.getInputStream(), declared < 0 ? null : declared, unit);
    }
}
