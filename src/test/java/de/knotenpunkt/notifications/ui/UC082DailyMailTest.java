package de.knotenpunkt.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.notifications.NotificationRoutes;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What IT sees of the mails; the mails themselves are proven on a mail server. */
class UC082DailyMailTest extends InboxPageTest {

    @BeforeEach
    void emptyOutbox() {
        jdbc.update("delete from mail_outbox");
        jdbc.update("delete from job_run");
    }

    @Test
    @UseCase(id = "UC-082", scenario = "A3: Mailserver nicht erreichbar")
    void it_sees_how_many_mails_wait_and_why_but_nobodys_name() {
        assignedToSina(content("Geheimer Titel"));
        jdbc.update("""
                insert into mail_outbox
                    (id, mail_key, recipient, kind, state, created_at, next_try, attempts, tried_at, last_error)
                values (uuid(), 'k', ?, 'DAILY', 'WAITING', utc_timestamp(6), utc_timestamp(6), 2, utc_timestamp(6),
                    'MailConnectException')""", SINA.id().value());
        jdbc.update(
                "insert into job_run (name, started_at, succeeded_at, millis) values ('notifications-reminders', '2026-01-05 05:00:00', '2026-01-05 05:00:00', 40)");
        loginAs(Persona.IT_ADMIN);

        navigate(NotificationRoutes.STATUS);

        assertPage("Systempost");
        assertThat(text())
                .contains("Wartet: 1", "Letzter Fehler: MailConnectException")
                .contains("Erinnern und eskalieren", "Zuletzt gestartet 05.01.2026, 06:00")
                .contains("Seit zu langer Zeit nicht erfolgreich gelaufen.")
                .contains("Es ist kein Mailserver eingerichtet")
                .doesNotContain("Geheimer Titel", SINA.fullName());
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IT_ADMIN", "NOBODY"})
    @UseCase(id = "UC-082", scenario = "R3: nur IT")
    void others_do_not_find_the_page(Persona persona) {
        loginAs(persona);

        navigate(NotificationRoutes.STATUS);

        assertThat(heading()).isNotEqualTo("Systempost");
    }

    private static String text() {
        return _get(StatusView.class).getElement().getTextRecursively();
    }
}
