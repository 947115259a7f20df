package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Notice;
import de.knotenpunkt.shared.NoticeSource;
import de.knotenpunkt.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Writes what people learn of in the transaction of the event, and after all else of it: audience and turns stand by
 * then. Who may not read the record gets nothing; a record without a stored audience is nobody's but the coordination's.
 */
@Component
class NoticeWriter {

    private final ObjectProvider<NoticeSource> sources;
    private final AudienceStore audiences;
    private final Recipients recipients;
    private final NoticeStore store;
    private final ChoiceStore choices;
    private final MailOutbox outbox;
    private final UnreadWatch watch;

    NoticeWriter(
            ObjectProvider<NoticeSource> sources,
            AudienceStore audiences,
            Recipients recipients,
            NoticeStore store,
            ChoiceStore choices,
            MailOutbox outbox,
            UnreadWatch watch) {
        this.sources = sources;
        this.audiences = audiences;
        this.recipients = recipients;
        this.store = store;
        this.choices = choices;
        this.outbox = outbox;
        this.watch = watch;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DomainEvent event) {
        var notices = sources.stream()
                .flatMap(source -> source.notices(event).stream())
                .toList();
        write(notices, event.by().person(), event.at());
    }

    /**
     * Writes notices for whoever may read their records.
     *
     * @param but who is told nothing
     * @return how many lines were written or were there already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int write(List<Notice> notices, @Nullable PersonId but, Instant at) {
        var lines = new ArrayList<Recipients.Line>();
        notices.stream().collect(Collectors.groupingBy(Notice::record)).forEach((record, ofRecord) -> {
            var audience = audience(record);
            lines.addAll(recipients.of(ofRecord, but, audience::admits));
        });
        if (lines.isEmpty()) {
            return 0;
        }
        var people = lines.stream().map(Recipients.Line::recipient).collect(Collectors.toSet());
        var chosen = choices.of(people);
        store.add(lines.stream().map(line -> entry(line, at, chosen)).toList());
        watch.wakeAfterCommit(people);
        return lines.size();
    }

    private NoticeStore.Entry entry(Recipients.Line line, Instant at, Map<PersonId, Map<String, Delivery>> chosen) {
        var delivery = chosen.getOrDefault(line.recipient(), Map.of())
                .getOrDefault(line.notice().reason(), Delivery.DAILY);
        return switch (delivery) {
            case INBOX -> new NoticeStore.Entry(line, at, false, null);
            case DAILY -> new NoticeStore.Entry(line, at, true, null);
            case AT_ONCE -> new NoticeStore.Entry(line, at, true, mailAtOnce(line));
        };
    }

    /** Written in the same transaction: no mail of what did not happen, and none lost of what did. */
    private @Nullable UUID mailAtOnce(Recipients.Line line) {
        return outbox.add(line.recipient(), MailKind.AT_ONCE, line.notice().key() + "@" + line.recipient())
                .orElse(null);
    }

    private Audience audience(EntityRef record) {
        try {
            return audiences.audienceOf(record.kind(), UUID.fromString(record.id()));
        } catch (IllegalArgumentException noUuid) {
            return Audience.NONE;
        }
    }
}
