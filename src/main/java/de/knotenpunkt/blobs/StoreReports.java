package de.knotenpunkt.blobs;

import org.springframework.stereotype.Component;

/** Puts together what is known at present. */
@Component
class StoreReports {

    private static final CheckRuns.Counted NOTHING = new CheckRuns.Counted(0, 0, 0, 0);

    private final CheckRuns runs;
    private final StoreBook book;

    StoreReports(CheckRuns runs, StoreBook book) {
        this.runs = runs;
        this.book = book;
    }

    StoreReport latest() {
        var run = runs.latest();
        var counted = run.map(CheckRuns.Run::counted).orElse(NOTHING);
        return new StoreReport(
                run.map(CheckRuns.Run::endedAt).orElse(null),
                run.map(CheckRuns.Run::rehashed).orElse(false),
                counted.contents(),
                counted.bytes(),
                book.findings(ContentState.MISSING),
                book.findings(ContentState.WRONG_SIZE),
                book.findings(ContentState.DAMAGED),
                book.findings(ContentState.ORPHAN),
                counted.leftovers(),
                counted.strangers());
    }
}
