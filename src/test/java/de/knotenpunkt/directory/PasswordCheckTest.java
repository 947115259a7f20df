package de.knotenpunkt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordCheckTest {

    private static final UUID ATTEMPT = new UUID(1, 2);

    private final Directory directory = mock(Directory.class);
    private final LoginThrottle throttle = mock(LoginThrottle.class);
    private final PasswordCheck check = new PasswordCheck(directory, throttle);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u2003", "\0", "geheim\0", "ge\nheim"})
    void nothing_and_control_characters_never_reach_the_directory(String password) {
        assertThat(check.check("k.probst", password, "10.0.0.1")).isEmpty();
        assertThat(check.check(password, "geheim", "10.0.0.1")).isEmpty();

        verifyNoInteractions(directory, throttle);
    }

    @Test
    void a_name_or_password_of_more_than_256_characters_never_reaches_the_directory() {
        assertThat(check.check("x".repeat(257), "geheim", "10.0.0.1")).isEmpty();
        assertThat(check.check("k.probst", "x".repeat(257), "10.0.0.1")).isEmpty();

        verifyNoInteractions(directory);
    }

    @Test
    void a_directory_that_does_not_answer_counts_against_nobody() {
        when(throttle.begin("k.probst", "10.0.0.1")).thenReturn(ATTEMPT);
        when(directory.authenticate(anyString(), anyString()))
                .thenThrow(new DirectoryUnavailable(new IllegalStateException()));

        assertThat(catchThrowable(() -> check.check("k.probst", "geheim", "10.0.0.1")))
                .isInstanceOf(DirectoryUnavailable.class);

        verify(throttle).forget(ATTEMPT);
        verify(throttle, never()).succeeded(any());
    }

    @Test
    void one_attempt_too_many_is_not_passed_on_and_does_not_prolong_the_wait() {
        when(throttle.begin("k.probst", "10.0.0.1")).thenReturn(ATTEMPT);
        when(throttle.isTooMany("k.probst", "10.0.0.1")).thenReturn(true);

        assertThat(catchThrowable(() -> check.check("k.probst", "geheim", "10.0.0.1")))
                .isInstanceOf(TooManyAttempts.class);

        verifyNoInteractions(directory);
        verify(throttle).forget(ATTEMPT);
    }

    @Test
    void a_wrong_password_stays_counted() {
        when(throttle.begin("k.probst", "10.0.0.1")).thenReturn(ATTEMPT);
        when(directory.authenticate("k.probst", "falsch")).thenReturn(Optional.empty());

        assertThat(check.check("k.probst", "falsch", "10.0.0.1")).isEmpty();

        verify(throttle, never()).forget(any());
    }
}
