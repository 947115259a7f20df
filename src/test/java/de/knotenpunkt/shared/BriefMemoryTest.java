package de.knotenpunkt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BriefMemoryTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final AtomicInteger reads = new AtomicInteger();
    private final BriefMemory<Integer> memory = new BriefMemory<>(clock, reads::incrementAndGet);

    @Test
    void a_second_look_within_seconds_does_not_read_again() {
        memory.recall();
        later(BriefMemory.SPAN.minusMillis(1));

        assertThat(memory.recall()).isEqualTo(1);
    }

    @Test
    void a_change_on_another_node_is_seen_after_the_span() {
        memory.recall();
        later(BriefMemory.SPAN);

        assertThat(memory.recall()).isEqualTo(2);
    }

    @Test
    void what_is_forgotten_is_read_again() {
        memory.recall();
        memory.forget();

        assertThat(memory.recall()).isEqualTo(2);
    }

    private void later(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }
}
