package de.knotenpunkt.notifications;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.DemoServer;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the running application tells somebody on the page comes once by mail as well, whichever servers are at work. */
@BrowserTest
class DailyMailIT {

    private static final Persona READER = Persona.CLERK_OF_32;

    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        mailServer.start();
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @Test
    void a_document_that_is_shown_is_told_on_the_page_and_once_by_mail(Windows windows) throws Exception {
        var page = windows.loggedInAs(READER);
        show("Nur einmal zu erzählen");
        page.navigate("/" + NotificationRoutes.INBOX);
        assertThat(page.getByText("Ein Dokument wurde Ihnen gezeigt").first()).isVisible();
        assertThat(page.getByText("Nur einmal zu erzählen").first()).isVisible();

        var clock = new TestClock(nextWorkingDay() + "T08:00");
        var one = node(clock);
        var another = node(clock);
        for (var round = 0; round < 3; round++) {
            for (var node : List.of(one, another)) {
                node.digests.run();
                node.mails.run();
            }
        }

        var mails = mails();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getContent().toString())
                .contains("Guten Tag " + READER.fullName(), "Ein Dokument wurde Ihnen gezeigt");
    }

    private static void show(String title) {
        var context = DemoServer.get().context();
        var stored = StoredDocuments.in(context);
        var id = stored.file(Persona.CLERK_OF_40, StoredDocuments.note(title, "40"), DocumentClass.UNIT);
        stored.act(
                Persona.CLERK_OF_40,
                id,
                seen -> context.getBean(DocumentEdits.class).show(seen, Set.of(Token.person(READER.id()))));
    }

    private Node node(TestClock clock) {
        return new Node(
                DemoServer.get().context(), Node.mailAt(mailServer.getSmtp().getPort()), clock);
    }

    private List<MimeMessage> mails() {
        var address = DemoServer.get()
                .context()
                .getBean(People.class)
                .mailOf(READER.id())
                .orElseThrow();
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(mail -> recipient(mail).equalsIgnoreCase(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate nextWorkingDay() {
        var calendar = DemoServer.get().context().getBean(WorkingCalendar.class);
        var day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
