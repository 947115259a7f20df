package de.knotenpunkt.contents;

import de.knotenpunkt.blobs.Blob;
import de.knotenpunkt.blobs.BlobStore;
import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.inspection.FileInspection;
import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.inspection.FileName;
import de.knotenpunkt.inspection.PagePictures;
import de.knotenpunkt.inspection.VirusScan;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to file contents. It asks for no rights: whoever calls has decided that the person at the screen may put
 * this file in or read it.
 */
@Component
public class Contents {

    private final BlobStore store;
    private final FileInspection inspection;
    private final VirusScan scan;
    private final PagePictures pictures;
    private final ContentRows rows;
    private final ContentsProperties properties;
    private final ApplicationEventPublisher events;

    Contents(
            BlobStore store,
            FileInspection inspection,
            VirusScan scan,
            PagePictures pictures,
            ContentRows rows,
            ContentsProperties properties,
            ApplicationEventPublisher events) {
        this.store = store;
        this.inspection = inspection;
        this.scan = scan;
        this.pictures = pictures;
        this.rows = rows;
        this.properties = properties;
        this.events = events;
    }

    /** Largest file that is accepted, in bytes. */
    public long most() {
        return properties.most().toBytes();
    }

    /** Whether files are checked for viruses at all. */
    public boolean scanned() {
        return scan.configured();
    }

    /**
     * Takes a file in, looks at it and keeps its bytes. No document comes of it before {@link #name}.
     *
     * @param declared length in bytes as the client says; null if it says none
     * @param progress is told how many bytes have been read
     * @throws de.knotenpunkt.shared.Problem if the file is not accepted; nothing is kept then
     */
    public StagedContent stage(InputStream body, FileName name, @Nullable Long declared, LongConsumer progress) {
        try (var incoming = store.receive(body, declared, most(), progress)) {
            var kind = inspection.accept(name, incoming.file());
            return new StagedContent(name, store.keep(incoming), kind);
        }
    }

    /** Writes down that something holds this content from now on; the same content is written down once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void name(StagedContent content) {
        if (rows.insert(content)) {
            events.publishEvent(new ContentNamed());
        }
    }

    /**
     * Keeps these contents from being named or forgotten by anybody else until the transaction ends. Who wants to forget
     * one holds it before looking whether something still has it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<Digest> digests) {
        rows.lock(digests);
    }

    /**
     * Writes down that nothing has this content any more; its bytes go after the grace time of the store. Belongs behind
     * {@link #hold}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Digest digest) {
        rows.delete(digest);
    }

    /** What is known about these contents; those nobody named are missing. */
    @Transactional(readOnly = true)
    public Map<Digest, ContentFacts> facts(Collection<Digest> digests) {
        var facts = new HashMap<Digest, ContentFacts>();
        rows.find(digests).forEach(found -> facts.put(found.blob().digest(), found));
        return facts;
    }

    /** The text in a content; empty while it has not been read or if there is none. */
    @Transactional(readOnly = true)
    public Optional<String> text(Digest digest) {
        return rows.text(digest);
    }

    /**
     * Opens the bytes of a content.
     *
     * @throws de.knotenpunkt.shared.Problem if they are missing or damaged
     */
    public InputStream open(Blob blob) {
        return store.open(blob);
    }

    /** How many pages can be shown as pictures; 0 if none can. */
    public int pages(Blob blob, FileKind kind) {
        return store.withFile(blob, file -> pictures.pages(file, kind));
    }

    /**
     * One page as a PNG, drawn anew from what can be seen: nothing of the file itself reaches the browser.
     *
     * @param page number of the page, from 1
     * @param width width in pixels
     */
    public Optional<byte[]> picture(Blob blob, FileKind kind, int page, int width) {
        return store.withFile(blob, file -> pictures.picture(file, kind, page, width));
    }

    /** Whether the bytes are there in full size. */
    public boolean has(Blob blob) {
        return store.has(blob);
    }
}
