package de.knotenpunkt.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The one thread of a node that reads changes and lets the index follow: woken by the commits of this node, and often
 * enough by the clock for those of the others.
 */
@Component
class SearchWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SearchWorker.class);

    private final ChangeReader changes;
    private final NodeIndex index;
    private final Rebuild rebuild;
    private final boolean background;
    private final AtomicBoolean awake = new AtomicBoolean();
    private final AtomicBoolean rebuildWanted = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("search").daemon(true).factory());

    SearchWorker(ChangeReader changes, NodeIndex index, Rebuild rebuild, SearchProperties settings) {
        this.changes = changes;
        this.index = index;
        this.rebuild = rebuild;
        this.background = settings.background();
    }

    @Scheduled(
            initialDelayString = "${knotenpunkt.search.poll-every:PT2S}",
            fixedDelayString = "${knotenpunkt.search.poll-every:PT2S}")
    void wake() {
        if (background && awake.compareAndSet(false, true)) {
            try {
                thread.execute(this::workQuietly);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("Not woken: the application stops", stopping);
            }
        }
    }

    /** Has everything read anew as soon as the thread is free. */
    void rebuildSoon() {
        rebuildWanted.set(true);
        wake();
    }

    /** Does what there is to do. */
    void work() {
        awake.set(false);
        if (rebuildWanted.getAndSet(false) || rebuild.isNeeded()) {
            // what is written already can be found meanwhile
            index.follow();
            rebuild.run();
        }
        changes.readAll();
        index.follow();
    }

    private void workQuietly() {
        try {
            work();
        } catch (RuntimeException e) {
            LOG.error("The search cannot be brought up to date; trying again", e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
