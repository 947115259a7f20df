package de.knotenpunkt.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import de.knotenpunkt.shared.Notice;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UtcTime;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.TaskStep;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails as a mail server on this machine gets them. Wednesday, 25 November 2026, unless a test says otherwise. */
class MailPostTest extends NotificationTest {

    private static final Persona SINA = Persona.CLERK_OF_40;

    private final TestClock clock = new TestClock("2026-11-25T09:00");
    private GreenMail mailServer = server(0);
    private Node node;

    @BeforeEach
    void start() {
        mailServer.start();
        node = node(mailServer.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        mailServer.stop();
    }

    @Test
    @UseCase(id = "UC-082")
    void what_is_new_comes_once_a_day_in_one_mail() throws Exception {
        var number = inProgress(content("Raum für Deutschkurs klären – „Größe“"));
        arrived("2026-11-25T08:00");

        round();
        round();

        var mail = only(SINA);
        assertThat(mail.getSubject()).isEqualTo("Knotenpunkt: 1 Neuigkeit");
        assertThat(mail.getFrom()[0]).hasToString("knotenpunkt@landkreis.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Transfer-Encoding")).containsExactly("quoted-printable");
        assertThat(text(mail))
                .contains("Guten Tag " + SINA.fullName())
                .contains("Ihnen zugewiesen")
                .contains(number.value() + " Raum für Deutschkurs klären – „Größe“")
                .contains("https://knotenpunkt.landkreis.example/aufgaben/" + number.value())
                .contains("https://knotenpunkt.landkreis.example/benachrichtigungen/einstellungen");
    }

    @Test
    void the_next_mail_comes_the_next_day_with_what_came_since() throws Exception {
        inProgress(content("Erste"));
        arrived("2026-11-25T08:00");
        round();
        inProgress(content("Zweite"));
        arrived("2026-11-25T10:00");
        clock.set("2026-11-25T15:00");
        round();
        assertThat(mails(SINA)).hasSize(1);

        clock.set("2026-11-26T07:31");
        round();

        assertThat(mails(SINA)).hasSize(2);
        assertThat(text(mails(SINA).get(1))).contains("Zweite").doesNotContain("Erste");
    }

    @Test
    void nothing_comes_before_its_time_at_the_weekend_or_on_a_holiday() {
        inProgress(content("Wartet auf den Arbeitstag"));
        arrived("2026-11-24T18:00");
        for (var moment : List.of("2026-11-25T07:29", "2026-11-28T12:00", "2026-11-29T12:00")) {
            clock.set(moment);
            round();
        }
        arrived("2026-12-24T18:00");
        clock.set("2026-12-25T12:00");
        round();
        assertThat(mails(SINA)).isEmpty();

        clock.set("2026-12-28T07:30");
        round();
        assertThat(mails(SINA)).hasSize(1);
    }

    @Test
    void the_time_is_the_one_chosen_also_on_the_day_the_clocks_change_before() {
        node.choices.save(SINA.id(), Map.of(), new Schedule(LocalTime.of(14, 0), false, DayOfWeek.MONDAY));
        inProgress(content("Am Nachmittag"));
        arrived("2026-10-23T18:00");
        clock.set("2026-10-26T13:59");
        round();
        assertThat(mails(SINA)).isEmpty();

        clock.set("2026-10-26T14:00");
        round();
        assertThat(mails(SINA)).hasSize(1);
    }

    @Test
    @UseCase(id = "UC-082", scenario = "A4: nach einer Pause")
    void after_days_without_running_one_mail_brings_everything() throws Exception {
        inProgress(content("Montag"));
        inProgress(content("Dienstag"));
        arrived("2026-11-23T10:00");

        round();

        assertThat(text(only(SINA))).contains("Montag").contains("Dienstag");
    }

    @Test
    void what_was_read_before_is_not_mailed() {
        inProgress(content("Schon gesehen"));
        arrived("2026-11-25T08:00");
        node.digests.run();
        runAs.person(SINA.id(), inbox::markAllRead);

        node.mails.run();

        assertThat(mails(SINA)).isEmpty();
        assertThat(states()).contains("NEEDLESS");
    }

    @Test
    @UseCase(id = "UC-082", scenario = "R1: nichts Vertrauliches")
    void of_a_restricted_record_the_mail_names_the_number_only() throws Exception {
        var number = inProgress(content("Streng vertraulicher Titel")
                .change()
                .visibility(VisibilityClass.PARTICIPANTS)
                .build());
        arrived("2026-11-25T08:00");

        round();

        assertThat(text(only(SINA))).contains(number.value()).doesNotContain("vertraulich");
    }

    @Test
    void what_its_recipient_may_no_longer_read_is_in_no_mail() {
        var number = tasks().create(
                        Persona.COORDINATOR,
                        content("Bleibt beim Amt")
                                .change()
                                .visibility(VisibilityClass.PARTICIPANTS)
                                .build(),
                        new TaskStep.Assign(null));
        arrived("2026-11-25T08:00");
        jdbc.update(
                "delete from record_audience where record_id = ?",
                tasks().details(number).id().value());

        round();

        assertThat(mails(Persona.HEAD_OF_40)).isEmpty();
    }

    @Test
    void a_title_is_text_and_nothing_else() throws Exception {
        inProgress(content("<b>Fett</b> \u202eBcc: fremd@example.org"));
        arrived("2026-11-25T08:00");

        round();

        var mail = only(SINA);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(text(mail)).contains("<b>Fett</b> Bcc: fremd@example.org").doesNotContain("\u202e");
    }

    @Test
    void a_subject_cannot_bring_a_header_along() throws Exception {
        node.server.send(
                "k", "sina@example.org", new MailText("Neu\r\nBcc: fremd@example.org\r\n\r\nText", "Guten Tag"));

        var mail = mailServer.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Neu Bcc: fremd@example.org Text");
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void an_address_with_more_in_it_than_an_address_is_no_way_to_anybody() {
        assertThat(node.server.send("k", "a@example.org\r\nRCPT TO:<b@example.org>", new MailText("Neu", "Tag")))
                .isInstanceOf(MailServer.Outcome.Hopeless.class);
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    @Test
    @UseCase(id = "UC-082", scenario = "A3: Mailserver nicht erreichbar")
    void a_server_that_is_down_gets_the_mail_when_it_is_back() {
        var port = mailServer.getSmtp().getPort();
        inProgress(content("Kommt noch"));
        arrived("2026-11-25T08:00");
        mailServer.stop();
        round();
        assertThat(states()).containsOnly("WAITING");

        mailServer = server(port);
        mailServer.start();
        node.mails.run();
        assertThat(mails(SINA)).as("not before the pause is over").isEmpty();
        clock.set("2026-11-25T09:02");
        round();

        assertThat(mails(SINA)).hasSize(1);
    }

    @Test
    void a_server_that_never_comes_back_is_given_up_after_three_days() {
        inProgress(content("Kommt nie"));
        arrived("2026-11-25T08:00");
        mailServer.stop();
        round();
        for (var day : List.of("25T10:00", "26T10:00", "27T10:00", "28T08:00", "28T10:00")) {
            clock.set("2026-11-" + day);
            node.mails.run();
        }

        assertThat(states()).containsOnly("GIVEN_UP");
        assertThat(runAs.person(SINA.id(), inbox::unread)).isEqualTo(1);
    }

    @Test
    void a_server_that_hangs_holds_the_node_up_no_longer_than_agreed() throws IOException {
        inProgress(content("Hängt"));
        arrived("2026-11-25T08:00");
        try (var hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            node(hanging.getLocalPort()).digests.run();
            node(hanging.getLocalPort()).mails.run();
        }
        assertThat(states()).containsOnly("WAITING");

        clock.set("2026-11-25T09:02");
        node.mails.run();
        assertThat(mails(SINA)).hasSize(1);
    }

    @Test
    void two_nodes_at_once_send_one_mail() {
        inProgress(content("Nur einmal"));
        arrived("2026-11-25T08:00");
        var other = node(mailServer.getSmtp().getPort());
        node.digests.run();
        other.digests.run();

        var row = node.outbox.due(10);
        assertThat(row).isNotEmpty();
        assertThat(node.outbox.take(row.getFirst())).isTrue();
        assertThat(other.outbox.take(row.getFirst())).isFalse();
        assertThat(jdbc.queryForObject(
                        "select count(*) from mail_outbox where recipient = ?",
                        Integer.class,
                        SINA.id().value()))
                .isEqualTo(1);
    }

    @Test
    @UseCase(id = "UC-082", scenario = "R2: nie zweimal")
    void what_a_node_had_in_hand_when_it_died_is_not_sent_again() {
        inProgress(content("Vielleicht schon fort"));
        arrived("2026-11-25T08:00");
        node.digests.run();
        node.outbox.due(10).forEach(node.outbox::take);

        clock.set("2026-11-25T09:14");
        node.mails.run();
        assertThat(states()).containsOnly("SENDING");
        clock.set("2026-11-25T09:16");
        node.mails.run();

        assertThat(states()).containsOnly("UNSURE");
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    @Test
    @UseCase(id = "UC-082", scenario = "A1: sofort")
    void what_one_wants_at_once_comes_by_itself_and_in_no_digest() throws Exception {
        node.choices.save(SINA.id(), Map.of("tasks.notice.noted", Delivery.AT_ONCE), Schedule.USUAL);
        var number = inProgress(content("Sofort"));
        empty();
        node.choices.save(SINA.id(), Map.of("tasks.notice.noted", Delivery.AT_ONCE), Schedule.USUAL);
        var ref = tasks().details(number).id().ref();
        clock.set("2026-11-28T12:00");
        write(new Notice(SINA.id(), "tasks.notice.noted", ref, "note-1"));
        write(new Notice(SINA.id(), "tasks.notice.noted", ref, "note-1"));

        node.mails.run();
        assertThat(text(only(SINA))).contains("Neuer Vermerk");

        clock.set("2026-11-30T08:00");
        round();
        assertThat(mails(SINA)).hasSize(1);
    }

    @Test
    void what_one_wants_in_the_inbox_only_is_in_no_mail() {
        node.choices.save(SINA.id(), Map.of("tasks.notice.start", Delivery.INBOX), Schedule.USUAL);
        inProgress(content("Nur hier"));
        arrived("2026-11-25T08:00");

        round();

        assertThat(mails(SINA)).isEmpty();
        assertThat(runAs.person(SINA.id(), inbox::unread)).isEqualTo(1);
    }

    @Test
    @UseCase(id = "UC-082", scenario = "A2: Woche der Leitung")
    void heads_get_their_numbers_on_monday_and_others_none() throws Exception {
        inProgress(content("Zählt mit"));
        clock.set("2026-11-30T07:29");
        node.weeklies.run();
        node.mails.run();
        assertThat(mailServer.getReceivedMessages()).isEmpty();

        clock.set("2026-11-30T07:30");
        node.weeklies.run();
        node.weeklies.run();
        node.mails.run();

        var mail = only(Persona.HEAD_OF_40);
        assertThat(mail.getSubject()).isEqualTo("Knotenpunkt: Ihr Bereich in dieser Woche");
        assertThat(text(mail))
                .containsPattern("Offen in Ihrem Bereich: [1-9]\\d*")
                .contains("Davon überfällig: ")
                .contains("Wartet auf Sie: ")
                .contains("https://knotenpunkt.landkreis.example/aufgaben?")
                .doesNotContain(SINA.fullName());
        assertThat(mails(SINA)).isEmpty();
    }

    @Test
    void a_week_that_begins_with_a_holiday_begins_the_day_after() {
        clock.set("2026-04-06T12:00");
        node.weeklies.run();
        assertThat(node.outbox.due(100)).isEmpty();

        clock.set("2026-04-07T08:00");
        node.weeklies.run();
        clock.set("2026-04-10T08:00");
        node.weeklies.run();

        assertThat(node.outbox.due(100))
                .filteredOn(row -> row.recipient().equals(Persona.HEAD_OF_40.id()))
                .hasSize(1);
    }

    @Test
    void who_has_no_address_or_is_no_longer_active_gets_no_mail() {
        assertThat(node.outbox.add(new PersonId(UUID.randomUUID()), MailKind.DAILY, "2026-11-25:x"))
                .isEmpty();
    }

    /** What happened to the digest and the outbox every few minutes. */
    private void round() {
        node.digests.run();
        node.mails.run();
    }

    private Node node(int port) {
        return new Node(context, Node.mailAt(port), clock);
    }

    private static GreenMail server(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** Puts what Sina and her head were told just now to a moment of the test's calendar; the others were told nothing. */
    private void arrived(String here) {
        jdbc.update(
                "delete from notice where recipient not in (?, ?)",
                SINA.id().value(),
                Persona.HEAD_OF_40.id().value());
        jdbc.update(
                "update notice set created_at = ? where mail_id is null",
                UtcTime.column(new TestClock(here).instant()));
        jdbc.update(
                "update notice set read_at = created_at where recipient = ? and record_id in"
                        + " (select s.record_id from (select record_id from notice where reason = 'tasks.notice.start') s)",
                Persona.HEAD_OF_40.id().value());
    }

    private void write(Notice notice) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> node.noticeWriter.write(List.of(notice), null, clock.instant()));
    }

    private List<String> states() {
        return jdbc.query("select distinct state from mail_outbox", (row, index) -> row.getString(1));
    }

    private MimeMessage only(Persona persona) {
        var mails = mails(persona);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private List<MimeMessage> mails(Persona persona) {
        var address = jdbc.queryForObject(
                "select mail from person where id = ?",
                String.class,
                persona.id().value());
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(mail -> to(mail).equalsIgnoreCase(address))
                .toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("charset=UTF-8");
        return mail.getContent().toString().replace("\r\n", "\n");
    }
}
