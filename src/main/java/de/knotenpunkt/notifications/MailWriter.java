package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.DigestFigure;
import de.knotenpunkt.shared.DigestSource;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.ui.Translations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a mail together when it is sent, in the name of its recipient and with their rights of this moment: reason, name
 * and link, nothing of the content. Of restricted records it says no more than {@link RefLabel#outside}.
 */
@Component
class MailWriter {

    private static final int MOST_LINES = 50;

    private final NoticeStore notices;
    private final RecordLabels labels;
    private final ObjectProvider<DigestSource> figures;
    private final CurrentActor current;
    private final RunAs runAs;
    private final Translations texts;
    private final MailProperties properties;

    MailWriter(
            NoticeStore notices,
            RecordLabels labels,
            ObjectProvider<DigestSource> figures,
            CurrentActor current,
            RunAs runAs,
            Translations texts,
            MailProperties properties) {
        this.notices = notices;
        this.labels = labels;
        this.figures = figures;
        this.current = current;
        this.runAs = runAs;
        this.texts = texts;
        this.properties = properties;
    }

    /** The text of a mail; empty if there is nothing left to say. */
    @Transactional(readOnly = true)
    public Optional<MailText> write(MailOutbox.Row mail) {
        return runAs.person(mail.recipient(), () -> switch (mail.kind()) {
            case DAILY, AT_ONCE -> news(mail);
            case WEEKLY -> week();
        });
    }

    private Optional<MailText> news(MailOutbox.Row mail) {
        var unread = notices.unreadOfMail(mail.id());
        var names =
                labels.labels(unread.stream().map(NoticeStore.Stored::record).toList(), current.get());
        var lines = unread.stream()
                .flatMap(line -> Optional.ofNullable(names.get(line.record())).map(name -> entry(line, name)).stream())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var shown = lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n\n"));
        var more = lines.size() > MOST_LINES
                ? "\n\n" + texts.german("notifications.mail.more", lines.size() - MOST_LINES)
                : "";
        return Optional.of(new MailText(
                texts.german("notifications.mail.subject", lines.size()),
                page(texts.german("notifications.mail.intro", lines.size()), shown + more)));
    }

    private String entry(NoticeStore.Stored line, RefLabel name) {
        var reason = texts.german(line.reason());
        var behalf = line.onBehalfOf();
        var first = behalf == null ? reason : texts.german("notifications.mail.on-behalf", reason, MailLine.of(behalf));
        var label =
                name.outside().isBlank() ? texts.german("notifications.mail.some-record") : MailLine.of(name.outside());
        return name.path().isEmpty()
                ? "* " + first + "\n  " + label
                : "* " + first + "\n  " + label + "\n  " + link(name.path());
    }

    private Optional<MailText> week() {
        var numbers = figures.stream()
                .flatMap(source -> source.figures().stream())
                .map(this::figure)
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new MailText(
                        texts.german("notifications.mail.week.subject"),
                        page(texts.german("notifications.mail.week.intro"), String.join("\n\n", numbers))));
    }

    private String figure(DigestFigure figure) {
        return texts.german(figure.label()) + ": " + figure.number() + "\n  " + link(figure.path());
    }

    private String page(String intro, String content) {
        return String.join(
                "\n\n",
                List.of(
                        texts.german(
                                "notifications.mail.greeting",
                                MailLine.of(current.get().name())),
                        intro,
                        content,
                        texts.german(
                                "notifications.mail.foot",
                                link(NotificationRoutes.INBOX),
                                link(NotificationRoutes.SETTINGS)),
                        ""));
    }

    private String link(String path) {
        return properties.baseUrl() + "/" + path.replaceFirst("^/+", "");
    }
}
