package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import de.knotenpunkt.documents.DocumentUploads;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.Problems;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives the body of an upload in the thread of its request, without the page's lock, and tells the list how far it
 * is. What is refused is answered as refused.
 */
final class Receiving implements UploadHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);
    private static final int STEP = 5;

    private final DocumentUploads uploads;
    private final UploadArea area;

    Receiving(DocumentUploads uploads, UploadArea area) {
        this.uploads = uploads;
        this.area = area;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) {
        var page = event.getUI();
        var entry = new CompletableFuture<UploadEntry>();
        page.access(() -> entry.complete(area.begin(UploadArea.name(event), event.getFileSize())));
        try {
            var file = UploadArea.incoming(event, area.unit());
            var received = uploads.receive(file, progress(event.getFileSize(), page, entry));
            tell(page, entry, shown -> area.received(shown, received));
        } catch (Problem problem) {
            tell(page, entry, shown -> shown.refused(Problems.sentence(problem)));
            event.reject(problem.key());
        } catch (RuntimeException broken) {
            LOG.error("An upload broke", broken);
            tell(page, entry, shown -> shown.refused(DocumentTexts.text("documents.upload.broken")));
            event.reject("documents.upload.broken");
        }
    }

    /** Every few hundredths, so that a fast upload does not flood the page. */
    private static LongConsumer progress(long all, UI page, CompletableFuture<UploadEntry> entry) {
        var told = new AtomicInteger();
        return read -> {
            var hundredths = all <= 0 ? 0 : (int) Math.clamp(read * 100 / all, 0, 99);
            if (hundredths - told.get() >= STEP) {
                told.set(hundredths);
                tell(page, entry, shown -> shown.progress(hundredths));
            }
        };
    }

    /**
     * Pieces of work for one page are done in the order they were given, so the entry is there by then. If it could not
     * be begun, nothing is told: whoever waited here would wait for ever, with the lock of the page.
     */
    private static void tell(UI page, CompletableFuture<UploadEntry> entry, Consumer<UploadEntry> what) {
        page.access(() -> entry.thenAccept(what));
    }
}
