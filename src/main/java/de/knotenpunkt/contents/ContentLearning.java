package de.knotenpunkt.contents;

import de.knotenpunkt.blobs.BlobStore;
import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.inspection.ExtractedText;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.inspection.ScanVerdict;
import de.knotenpunkt.inspection.TextExtraction;
import de.knotenpunkt.inspection.TextState;
import de.knotenpunkt.inspection.VirusScan;
import de.knotenpunkt.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Learns what is to be learnt about one content: first the virus check, then, unless infected, the text. */
@Component
class ContentLearning {

    private static final Logger LOG = LoggerFactory.getLogger(ContentLearning.class);

    /** Longer than check and reading together may take. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 4;
    private static final int MOST_ATTEMPTS_AT_TEXT = 3;

    private final ContentRows rows;
    private final BlobStore store;
    private final VirusScan scan;
    private final TextExtraction extraction;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContentLearning(
            ContentRows rows,
            BlobStore store,
            VirusScan scan,
            TextExtraction extraction,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.scan = scan;
        this.extraction = extraction;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Deals with the content that has waited longest; returns whether there was any. */
    boolean next() {
        var claimed = rows.claim(LONGEST);
        claimed.ifPresent(this::learnOrWait);
        return claimed.isPresent();
    }

    /** Where the reader itself cannot work at present, the content waits and is not blamed. */
    private void learnOrWait(ContentFacts content) {
        try {
            learn(content);
        } catch (IllegalStateException readerCannotWork) {
            LOG.warn("The reading of texts waits: {}", readerCannotWork.getMessage());
            transaction.executeWithoutResult(
                    status -> rows.postpone(content.blob().digest(), FIRST_RETRY));
        }
    }

    private void learn(ContentFacts content) {
        var digest = content.blob().digest();
        var verdict = scan.configured() ? scanned(content) : new ScanVerdict(content.scan(), null);
        if (scan.configured() && verdict.state() == ScanState.UNCHECKED) {
            transaction.executeWithoutResult(status -> rows.release(digest, pause(rows.attempts(digest))));
            return;
        }
        if (scan.configured()) {
            transaction.executeWithoutResult(status -> write(content, verdict));
        }
        if (scan.configured() && content.scan() == ScanState.UNCHECKED && rows.anyUnchecked()) {
            // a text may take a minute, or a hundred of them an hour; the others wait for their files
            transaction.executeWithoutResult(status -> rows.postpone(digest, Duration.ZERO));
            return;
        }
        var text = content.text() == null && verdict.state() != ScanState.INFECTED ? read(content) : null;
        transaction.executeWithoutResult(status -> write(digest, verdict.state(), text));
    }

    /** At once: people wait for their file, nobody for the text in it. */
    private void write(ContentFacts content, ScanVerdict verdict) {
        var digest = content.blob().digest();
        rows.scanned(digest, verdict);
        if (verdict.state() != content.scan()) {
            events.publishEvent(new ContentChecked(digest, verdict.state(), false, clock.instant()));
        }
    }

    private void write(Digest digest, ScanState scanNow, @Nullable ExtractedText text) {
        if (text != null) {
            rows.read(digest, text);
            events.publishEvent(new ContentChecked(digest, scanNow, true, clock.instant()));
        }
        rows.release(digest, null);
    }

    private ScanVerdict scanned(ContentFacts content) {
        try {
            return store.withFile(content.blob(), scan::scan);
        } catch (Problem damaged) {
            return new ScanVerdict(ScanState.NOT_CHECKABLE, null);
        }
    }

    /** A content that takes its reader down again and again is left without text. */
    private ExtractedText read(ContentFacts content) {
        if (!content.kind().hasText()) {
            return new ExtractedText(TextState.NONE, "");
        }
        if (rows.attempts(content.blob().digest()) > MOST_ATTEMPTS_AT_TEXT) {
            return new ExtractedText(TextState.FAILED, "");
        }
        try {
            return store.withFile(content.blob(), file -> extraction.extract(file, content.kind()));
        } catch (Problem damaged) {
            return new ExtractedText(TextState.FAILED, "");
        }
    }

    private static Duration pause(int attempts) {
        return FIRST_RETRY.multipliedBy(1L << Math.clamp(attempts - 1, 0, MOST_DOUBLINGS));
    }
}
