package de.knotenpunkt.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.knotenpunkt.testing.Persona;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.security.access.AccessDeniedException;

class JobRunsTest extends NotificationTest {

    private final TestClock clock = new TestClock("2026-11-25T09:00");

    @Autowired
    private NotificationStatus status;

    @Test
    void a_job_that_ran_well_says_when_and_for_how_long() {
        var node = node();
        node.runs.run(Job.REMINDERS, Duration.ZERO, () -> clock.set("2026-11-25T09:01"));

        assertThat(node.runs.all()).singleElement().satisfies(run -> {
            assertThat(run.startedAt()).isEqualTo(Instant.parse("2026-11-25T08:00:00Z"));
            assertThat(run.succeededAt()).isEqualTo(Instant.parse("2026-11-25T08:01:00Z"));
            assertThat(run.millis()).isEqualTo(60_000);
            assertThat(run.failedAt()).isNull();
        });
    }

    @Test
    void a_job_that_failed_says_so_and_is_run_again() {
        var node = node();
        assertThatIllegalStateException()
                .isThrownBy(() -> node.runs.run(Job.CLEAN_UP, Duration.ofHours(23), () -> {
                    throw new IllegalStateException("with a name in it");
                }));

        assertThat(node.runs.all()).singleElement().satisfies(run -> {
            assertThat(run.lastError()).isEqualTo("IllegalStateException");
            assertThat(run.succeededAt()).isNull();
        });
        assertThat(node.runs.run(Job.CLEAN_UP, Duration.ofHours(23), () -> {})).isTrue();
        assertThat(node.runs.run(Job.CLEAN_UP, Duration.ofHours(23), () -> {})).isFalse();
    }

    @Test
    void a_job_that_has_not_gone_well_for_too_long_is_named_but_takes_nobody_out_of_service() {
        var node = node();
        var health = new JobsHealth(node.runs, Node.mailAt(1), clock);
        node.runs.run(Job.REMINDERS, Duration.ZERO, () -> {});
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        clock.set("2026-11-25T11:01");

        assertThat(health.health().getStatus()).isNotIn(Status.UP, Status.DOWN, Status.OUT_OF_SERVICE);
        assertThat(health.health().getDetails()).containsEntry("late", List.of("notifications-reminders"));
    }

    @Test
    void old_lines_are_forgotten_read_ones_sooner() {
        for (var age : new int[] {89, 91, 179, 181}) {
            line(age, true);
            line(age, false);
        }

        node().cleanUp.run();

        assertThat(jdbc.queryForList("select notice_key from notice order by notice_key", String.class))
                .containsExactlyInAnyOrder("89 true", "89 false", "91 false", "179 false");
    }

    @Test
    void it_sees_how_mail_is_doing_and_nobody_else() {
        assertThat(runAs.person(Persona.IT_ADMIN.id(), () -> status.jobs())).hasSize(5);
        Assertions.assertThatThrownBy(() -> runAs.person(Persona.COORDINATOR.id(), () -> status.jobs()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void line(int age, boolean read) {
        jdbc.update("""
                insert into notice
                    (id, recipient, notice_key, reason, kind, record_id, created_at, read_at, mail)
                values (uuid(), ?, ?, 'tasks.notice.start', 'task', 'x', '2026-11-25 08:00:00' - interval ? day,
                    if(?, utc_timestamp(6), null), 'NONE')""", Persona.CLERK_OF_40.id().value(), age + " " + read, age, read);
    }

    private Node node() {
        return new Node(context, Node.mailAt(1), clock);
    }
}
