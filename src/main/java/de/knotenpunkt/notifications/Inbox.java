package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.RecordLabels;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the acting person was told; everybody reads their own inbox only. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Inbox {

    /** How many lines may be asked for at once. */
    public static final int LARGEST_PAGE = 200;

    private final NoticeStore store;
    private final RecordLabels labels;
    private final CurrentActor current;
    private final UnreadWatch watch;
    private final Clock clock;

    Inbox(NoticeStore store, RecordLabels labels, CurrentActor current, UnreadWatch watch, Clock clock) {
        this.store = store;
        this.labels = labels;
        this.current = current;
        this.watch = watch;
        this.clock = clock;
    }

    /** How many lines are unread. */
    public int unread() {
        var me = current.get().person();
        return store.unread(Set.of(me)).getOrDefault(me, 0);
    }

    /**
     * Lines, newest first, with the names records have today. One statement for the lines, one for the labels of each
     * kind of record.
     */
    public List<InboxRow> page(boolean unreadOnly, int offset, int limit) {
        var actor = current.get();
        var stored = store.page(actor.person(), unreadOnly, Math.max(0, offset), Math.clamp(limit, 0, LARGEST_PAGE));
        var names =
                labels.labels(stored.stream().map(NoticeStore.Stored::record).toList(), actor);
        return stored.stream()
                .map(line -> {
                    var name = names.get(line.record());
                    return new InboxRow(
                            line.id(),
                            line.reason(),
                            name == null ? null : name.label(),
                            name == null || name.path().isEmpty() ? null : name.path(),
                            line.onBehalfOf(),
                            line.at(),
                            line.read());
                })
                .toList();
    }

    /** Marks a line as read; somebody else's stays as it is. */
    @Transactional
    public void markRead(UUID line) {
        store.markRead(current.get().person(), line, clock.instant());
        watch.wakeAfterCommit(Set.of(current.get().person()));
    }

    /** Puts a line back to the unread ones. */
    @Transactional
    public void markUnread(UUID line) {
        store.markUnread(current.get().person(), line);
        watch.wakeAfterCommit(Set.of(current.get().person()));
    }

    /** Marks everything as read. Returns how many lines were unread. */
    @Transactional
    public int markAllRead() {
        var marked = store.markAllRead(current.get().person(), clock.instant());
        watch.wakeAfterCommit(Set.of(current.get().person()));
        return marked;
    }
}
