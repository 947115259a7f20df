package de.knotenpunkt.blobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares what lies in the store with what rows name, part by part, so that the size of the store does not matter to
 * memory. People go on working meanwhile: whatever looks missing is looked for once more.
 */
@Component
class StoreCheck {

    private static final Logger LOG = LoggerFactory.getLogger(StoreCheck.class);

    private final Folders folders;
    private final BlobStore store;
    private final NamedContents named;
    private final Inspection inspection;
    private final StoreBook book;
    private final CheckRuns runs;
    private final StoreReports reports;

    StoreCheck(
            Folders folders,
            BlobStore store,
            NamedContents named,
            Inspection inspection,
            StoreBook book,
            CheckRuns runs,
            StoreReports reports) {
        this.folders = folders;
        this.store = store;
        this.named = named;
        this.inspection = inspection;
        this.book = book;
        this.runs = runs;
        this.reports = reports;
    }

    /** @param rehash whether to read all bytes as well */
    StoreReport run(boolean rehash) {
        return run(runs.begin(rehash), rehash);
    }

    /** As {@link #run(boolean)} for a run that has been announced already. */
    StoreReport run(UUID run, boolean rehash) {
        var done = false;
        try {
            runs.end(run, compare(rehash));
            done = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!done) {
                runs.giveUp(run);
            }
        }
        var report = reports.latest();
        log(report);
        return report;
    }

    private CheckRuns.Counted compare(boolean rehash) throws IOException {
        var names = named.walk();
        var contents = 0L;
        var bytes = 0L;
        var strangers = 0L;
        for (var beginning : Folders.parts()) {
            var part = folders.part(beginning);
            compare(part.contents(), names.upTo(Digest.last(beginning)), book.part(beginning), rehash);
            contents += part.contents().size();
            bytes +=
                    part.contents().values().stream().mapToLong(Long::longValue).sum();
            strangers += part.strangers();
        }
        return new CheckRuns.Counted(
                contents, bytes, Folders.list(folders.incoming()).size(), strangers);
    }

    private void compare(
            Map<Digest, Long> found, Map<Digest, Blob> names, Map<Digest, StoreBook.Entry> known, boolean rehash) {
        var changed = new TreeMap<Digest, StoreBook.Entry>();
        var gone = new ArrayList<Digest>();
        var all = new TreeSet<>(found.keySet());
        all.addAll(names.keySet());
        all.addAll(known.keySet());
        for (var digest : all) {
            var before = known.get(digest);
            var now = judge(found.get(digest), names.get(digest), before, rehash);
            if (now == null) {
                gone.add(digest);
            } else if (!now.equals(before)) {
                changed.put(digest, now);
            }
        }
        book.save(changed);
        book.forget(gone);
    }

    private StoreBook.@Nullable Entry judge(
            @Nullable Long found, @Nullable Blob name, StoreBook.@Nullable Entry before, boolean rehash) {
        if (name == null) {
            return found == null ? null : new StoreBook.Entry(found, ContentState.ORPHAN, false);
        }
        if (found == null && !store.has(name)) {
            return new StoreBook.Entry(name.size(), ContentState.MISSING, false);
        }
        if (found != null && found != name.size()) {
            return new StoreBook.Entry(name.size(), ContentState.WRONG_SIZE, false);
        }
        // only reading it again can take back that its bytes are wrong
        if (rehash || before != null && before.state() == ContentState.DAMAGED) {
            return new StoreBook.Entry(name.size(), inspection.read(name, Pace.FULL), true);
        }
        return new StoreBook.Entry(name.size(), ContentState.SOUND, false);
    }

    private static void log(StoreReport report) {
        for (var findings : List.of(report.missing(), report.wrongSize(), report.damaged())) {
            findings.some().forEach(blob -> LOG.error("Content {} is {}", blob.digest(), findings.state()));
        }
        LOG.info(
                "Content store: {} contents, {} missing, {} of wrong size, {} damaged, {} orphans, {} coming in",
                report.contents(),
                report.missing().count(),
                report.wrongSize().count(),
                report.damaged().count(),
                report.orphans().count(),
                report.leftovers());
    }
}
