package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.shared.PersonId;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages of this node how many lines their person has not read. One thread asks the database for all of them
 * together, every other second and at once after a change made here; changes of other nodes and windows show as well.
 * Asked are numbers, not what came after the last row seen: rows become visible in another order than they are written.
 */
@Component
public class UnreadWatch implements DisposableBean {

    /** What a page shows that has not been told anything yet. */
    public static final int UNKNOWN = -1;

    private static final Logger LOG = LoggerFactory.getLogger(UnreadWatch.class);

    private final NoticeStore store;
    private final People people;
    private final Map<Watcher, Integer> known = new ConcurrentHashMap<>();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("unread-watch").factory());

    UnreadWatch(
            NoticeStore store, People people, @Value("${knotenpunkt.notifications.look-every:PT2S}") Duration every) {
        this.store = store;
        this.people = people;
        thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A page that wants to know; equal to itself only. */
    private static final class Watcher {

        private final PersonId person;
        private final IntConsumer tell;

        Watcher(PersonId person, IntConsumer tell) {
            this.person = person;
            this.tell = tell;
        }
    }

    /**
     * Watches until the returned action is run.
     *
     * @param shown the number the page shows now; {@link #UNKNOWN} for none yet
     * @param tell takes another number; called by a thread of its own, and must not wait
     */
    public Runnable watch(PersonId person, int shown, IntConsumer tell) {
        var watcher = new Watcher(person, tell);
        known.put(watcher, shown);
        return () -> known.remove(watcher);
    }

    /** Looks at once, as after a page has marked something as read. */
    public void wake() {
        if (!known.isEmpty() && awake.compareAndSet(false, true)) {
            thread.execute(this::look);
        }
    }

    /** Looks as soon as the running transaction is committed, if anybody concerned has a page open here. */
    void wakeAfterCommit(Collection<PersonId> concerned) {
        if (watched().stream().anyMatch(concerned::contains)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wake();
                }
            });
        }
    }

    /** How many pages watch on this node. */
    int watchers() {
        return known.size();
    }

    /**
     * Asks once and tells those who show another number; whoever was switched off hears nothing more. Who began to watch
     * after the question knows better than its answer.
     */
    void look() {
        awake.set(false);
        try {
            var asking = Map.copyOf(known);
            var active = asking.keySet().stream()
                    .map(watcher -> watcher.person)
                    .distinct()
                    .filter(person ->
                            people.find(person).filter(PersonRow::active).isPresent())
                    .collect(Collectors.toSet());
            if (!active.isEmpty()) {
                var unread = store.unread(active);
                asking.forEach((watcher, before) -> {
                    if (active.contains(watcher.person)) {
                        tell(watcher, before, unread.getOrDefault(watcher.person, 0));
                    }
                });
            }
            failing.set(false);
        } catch (RuntimeException trouble) {
            if (failing.compareAndSet(false, true)) {
                LOG.warn("Open pages are not told what is new until this works again", trouble);
            }
        }
    }

    private void tell(Watcher watcher, int before, int now) {
        if (before != now && known.replace(watcher, before, now)) {
            try {
                watcher.tell.accept(now);
            } catch (RuntimeException gone) {
                LOG.debug("A page is gone", gone);
                known.remove(watcher);
            }
        }
    }

    private Set<PersonId> watched() {
        return known.keySet().stream().map(watcher -> watcher.person).collect(Collectors.toSet());
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
