package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.DigestSource;
import de.knotenpunkt.shared.JobLease;
import de.knotenpunkt.shared.NoticeSource;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.ReminderSource;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.shared.ui.Translations;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The jobs of one more node on the test's database, with a clock and a mail server of its own. */
final class Node {

    final NoticeStore notices;
    final ChoiceStore choices;
    final MailOutbox outbox;
    final MailWriter writer;
    final MailServer server;
    final SendMails mails;
    final CollectDigests digests;
    final CollectWeeklies weeklies;
    final RemindPeople reminders;
    final ForgetOldNotices cleanUp;
    final NoticeWriter noticeWriter;
    final JobRuns runs;

    Node(ApplicationContext context, MailProperties properties, Clock clock) {
        var jdbc = context.getBean(JdbcTemplate.class);
        var client = context.getBean(JdbcClient.class);
        var people = context.getBean(People.class);
        var transactions = context.getBean(PlatformTransactionManager.class);
        var calendar = context.getBean(WorkingCalendar.class);
        var actors = context.getBean(ActorFactory.class);
        notices = new NoticeStore(jdbc, client);
        choices = new ChoiceStore(jdbc, client);
        outbox = new MailOutbox(jdbc, people, properties, clock);
        runs = new JobRuns(context.getBean(JobLease.class), jdbc, clock);
        server = new MailServer(properties, clock);
        writer = new MailWriter(
                notices,
                context.getBean(RecordLabels.class),
                context.getBeanProvider(DigestSource.class),
                context.getBean(CurrentActor.class),
                context.getBean(RunAs.class),
                context.getBean(Translations.class),
                properties);
        mails = new SendMails(outbox, writer, server, people, properties, runs, clock);
        digests = new CollectDigests(notices, choices, outbox, people, properties, calendar, runs, clock, transactions);
        weeklies = new CollectWeeklies(choices, outbox, people, actors, properties, calendar, runs, clock);
        noticeWriter = new NoticeWriter(
                context.getBeanProvider(NoticeSource.class),
                context.getBean(AudienceStore.class),
                new Recipients(actors),
                notices,
                choices,
                outbox,
                context.getBean(UnreadWatch.class));
        reminders = new RemindPeople(
                context.getBeanProvider(ReminderSource.class), noticeWriter, calendar, runs, clock, transactions);
        cleanUp = new ForgetOldNotices(notices, outbox, runs, clock);
    }

    /** A mail server on this machine. */
    static MailProperties mailAt(int port) {
        return new MailProperties(
                "127.0.0.1",
                port,
                MailProperties.Encryption.NONE,
                "",
                "",
                "knotenpunkt@landkreis.example",
                "https://knotenpunkt.landkreis.example/",
                Duration.ofSeconds(5),
                Duration.ofMillis(700));
    }
}
