package de.knotenpunkt.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.identity.People;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.StatementCounter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The watch of one node, whose own look at the clock is too far away to matter. */
class UnreadWatchTest extends NotificationTest {

    private static final Persona SINA = Persona.CLERK_OF_40;

    @Autowired
    private NoticeStore store;

    @Autowired
    private People people;

    private UnreadWatch watch;
    private final List<Integer> told = new ArrayList<>();

    @BeforeEach
    void start() {
        watch = new UnreadWatch(store, people, Duration.ofDays(1));
    }

    @AfterEach
    void stop() {
        watch.destroy();
    }

    @Test
    void a_page_is_told_when_the_number_is_another_and_only_then() {
        watch.watch(SINA.id(), 0, told::add);

        watch.look();
        inProgress(content("Zählt für Sina"));
        watch.look();
        watch.look();
        runAs.person(SINA.id(), inbox::markAllRead);
        watch.look();

        assertThat(told).containsExactly(1, 0);
    }

    @Test
    void others_are_not_told() {
        watch.watch(Persona.CLERK_OF_32.id(), 0, told::add);

        inProgress(content("Nichts für Ole"));
        watch.look();

        assertThat(told).isEmpty();
    }

    @Test
    void all_pages_together_cost_one_statement_and_none_without_pages() {
        people.find(SINA.id());
        assertThat(StatementCounter.during(watch::look)).isEmpty();
        IntStream.range(0, 50).forEach(window -> watch.watch(SINA.id(), 0, told::add));
        watch.watch(Persona.HEAD_OF_40.id(), 0, told::add);

        assertThat(StatementCounter.during(watch::look).stream().filter(sql -> sql.contains("from notice")))
                .hasSize(1);
    }

    @Test
    void a_page_that_is_closed_or_fails_is_forgotten() {
        var closed = watch.watch(SINA.id(), 0, told::add);
        watch.watch(SINA.id(), 0, number -> {
            throw new IllegalStateException("detached");
        });
        closed.run();
        assertThat(watch.watchers()).isEqualTo(1);

        inProgress(content("Für niemanden mehr"));
        watch.look();

        assertThat(told).isEmpty();
        assertThat(watch.watchers()).isZero();
    }

    @Test
    void who_was_switched_off_hears_nothing_more() {
        var nobody = new PersonId(UUID.randomUUID());
        jdbc.update("""
                insert into notice (id, recipient, notice_key, reason, kind, record_id, created_at, mail)
                values (uuid(), ?, 'x', 'tasks.notice.start', 'task', 'y', utc_timestamp(6), 'NONE')""", nobody.value());
        watch.watch(nobody, 0, told::add);

        watch.look();

        assertThat(told).isEmpty();
    }
}
