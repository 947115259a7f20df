package de.knotenpunkt.documents;

import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows files without handing them out: texts as text, everything else as pictures drawn anew. Takes a
 * {@link DocumentFile} that {@link DocumentFiles#get} gave, so the right has been asked for.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@PreAuthorize("hasAuthority('" + DocumentAuthorities.READ + "')")
public class DocumentPreviews {

    /** Most of a text that is shown, in bytes. */
    public static final int MOST_TEXT = 200_000;

    private static final int WIDTH = 1_200;

    private final Contents contents;

    DocumentPreviews(Contents contents) {
        this.contents = contents;
    }

    /** The beginning of a text. */
    public String text(DocumentFile file) {
        try (var body = contents.open(file.blob())) {
            return decoded(body.readNBytes(MOST_TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How many pages can be shown; 0 if none can. Counted in the background, for a file may keep its reader busy for
     * half a minute and a page must not wait for that.
     */
    public CompletableFuture<Integer> pages(DocumentFile file) {
        return CompletableFuture.supplyAsync(
                () -> contents.pages(file.blob(), file.kind()),
                task -> Thread.ofVirtual().name("preview").start(task));
    }

    /**
     * One page as a PNG.
     *
     * @throws NotFound if there is no such page or it cannot be drawn
     */
    public byte[] page(DocumentFile file, int page) {
        return contents.picture(file.blob(), file.kind(), page, WIDTH).orElseThrow(NotFound::new);
    }

    /** UTF-8, or what Windows writes; a letter cut in two at the end is left out. */
    private static String decoded(byte[] bytes) {
        for (var cut = 0; cut < 4 && cut <= bytes.length; cut++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                continue;
            }
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }
}
