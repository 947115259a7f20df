package de.knotenpunkt.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.knotenpunkt.testing.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class JobLeaseTest {

    private static final Instant NOON = Instant.parse("2022-07-04T12:00:00Z");
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final String job = "test-" + UUID.randomUUID();
    private final List<String> ran = new ArrayList<>();

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void a_second_node_does_not_run_what_is_running() {
        node(NOON).run(job, Duration.ZERO, LONGEST, () -> {
            ran.add("first");
            assertThat(node(NOON).run(job, Duration.ZERO, LONGEST, () -> ran.add("second")))
                    .isFalse();
        });

        assertThat(ran).containsExactly("first");
    }

    @Test
    void a_job_is_not_run_again_before_it_is_due() {
        var every = Duration.ofMinutes(5);

        assertThat(node(NOON).run(job, every, LONGEST, () -> ran.add("first"))).isTrue();
        assertThat(node(NOON.plusSeconds(299)).run(job, every, LONGEST, () -> ran.add("early")))
                .isFalse();
        assertThat(node(NOON.plusSeconds(300)).run(job, every, LONGEST, () -> ran.add("due")))
                .isTrue();

        assertThat(ran).containsExactly("first", "due");
    }

    @Test
    void a_node_that_died_holds_up_nobody_for_longer_than_its_lease() {
        node(NOON).run(job, Duration.ZERO, LONGEST, () -> {
            ran.add("hanging");
            assertThat(node(NOON.plus(LONGEST)).run(job, Duration.ZERO, LONGEST, () -> ran.add("next")))
                    .isTrue();
        });

        assertThat(ran).containsExactly("hanging", "next");
    }

    @Test
    void a_job_that_failed_may_be_tried_at_once() {
        var every = Duration.ofMinutes(5);

        assertThatIllegalStateException()
                .isThrownBy(() -> node(NOON).run(job, every, LONGEST, () -> {
                    throw new IllegalStateException();
                }));

        assertThat(node(NOON).run(job, every, LONGEST, () -> ran.add("again"))).isTrue();
    }

    private JobLease node(Instant now) {
        return new JobLease(jdbc, transactions, Clock.fixed(now, ZoneOffset.UTC));
    }
}
