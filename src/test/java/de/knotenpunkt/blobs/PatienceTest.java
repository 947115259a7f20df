package de.knotenpunkt.blobs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final Patience patience = Patience.begin(now::get);

    @Test
    void a_beginning_may_be_slow() {
        pass(Duration.ofSeconds(29));

        assertThatCode(() -> patience.bear(1)).doesNotThrowAnyException();
    }

    @Test
    void a_slow_line_is_borne_for_as_long_as_it_takes() {
        pass(Duration.ofMinutes(40));

        assertThatCode(() -> patience.bear(40L * 60 * 16 * 1024)).doesNotThrowAnyException();
    }

    @Test
    void a_body_that_drips_is_not() {
        pass(Duration.ofSeconds(31));

        assertThatExceptionOfType(TooSlow.class).isThrownBy(() -> patience.bear(31L * 16 * 1024 - 1));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
