package de.knotenpunkt.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong now = new AtomicLong();
    private final ArrayList<Long> waited = new ArrayList<>();

    @Test
    void whoever_reads_faster_waits_until_the_average_is_right() {
        var pace = Pace.perSecond(1_000, now::get, nanos -> {
            waited.add(nanos);
            now.addAndGet(nanos);
        });

        pace.spent(500);
        pace.spent(250);

        assertThat(waited)
                .containsExactly(
                        Duration.ofMillis(500).toNanos(), Duration.ofMillis(250).toNanos());
    }

    @Test
    void a_slow_disk_is_not_waited_for() {
        var pace = Pace.perSecond(1_000, now::get, waited::add);

        now.addAndGet(Duration.ofSeconds(1).toNanos());
        pace.spent(900);

        assertThat(waited).isEmpty();
    }
}
