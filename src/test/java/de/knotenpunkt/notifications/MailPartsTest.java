package de.knotenpunkt.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailPartsTest {

    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raum\r\nBcc: fremd@example.org",
                "Raum\u2028Bcc: fremd@example.org",
                "Raum\u0000Bcc: fremd@example.org",
                "Raum\u202eBcc: fremd@example.org",
                "Raum\u2066\u200bBcc: fremd@example.org",
                "  Raum \t Bcc: fremd@example.org  "
            })
    void a_text_of_people_is_one_line_of_readable_signs(String text) {
        assertThat(MailLine.of(text)).isEqualTo("Raum Bcc: fremd@example.org");
    }

    @Test
    void a_long_text_ends_between_two_signs() {
        assertThat(MailLine.of("😀".repeat(300))).isEqualTo("😀".repeat(199) + "…");
    }

    @Test
    void what_was_refused_is_tried_ever_less_often_for_three_days() {
        var pauses = new ArrayList<Duration>();
        var now = NOON;
        for (int attempts = 1; Backoff.next(attempts, NOON, now).isPresent(); attempts++) {
            var next = Backoff.next(attempts, NOON, now).get();
            pauses.add(Duration.between(now, next));
            now = next;
        }

        assertThat(pauses)
                .startsWith(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(6))
                .isSorted();
        assertThat(Duration.between(NOON, now)).isBetween(Duration.ofHours(66), Duration.ofHours(72));
    }

    @Test
    void a_mail_server_asks_for_sender_and_address_of_the_application() {
        assertThatIllegalArgumentException().isThrownBy(() -> properties("mail.example", "", "https://k.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> properties("mail.example", "k@example.org", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties("mail.example", "k@example.org", "javascript:alert(1)"));
        assertThatNoException().isThrownBy(() -> properties("", "", ""));
    }

    @Test
    void a_password_never_goes_unencrypted_to_another_machine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailProperties(
                        "mail.example",
                        25,
                        MailProperties.Encryption.NONE,
                        "konto",
                        "geheim",
                        "k@example.org",
                        "https://k.example",
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1)));
    }

    private static MailProperties properties(String host, String from, String baseUrl) {
        return new MailProperties(
                host,
                587,
                MailProperties.Encryption.STARTTLS,
                "",
                "",
                from,
                baseUrl,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
    }
}
