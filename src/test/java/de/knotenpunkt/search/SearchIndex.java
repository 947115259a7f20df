package de.knotenpunkt.search;

import org.springframework.context.ApplicationContext;

/** What tests of all modules do with the index, which changes by itself only outside of tests. */
public final class SearchIndex {

    private final SearchWorker worker;

    public SearchIndex(ApplicationContext context) {
        this.worker = context.getBean(SearchWorker.class);
    }

    /** Reads what was changed and lets the index of this node follow. */
    public void catchUp() {
        worker.work();
    }
}
