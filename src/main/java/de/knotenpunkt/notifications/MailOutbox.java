package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.People;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.TimeOrderedUuid;
import de.knotenpunkt.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Mails to be sent. A row is written with what causes it, taken by one node before it speaks to the mail server, and
 * closed afterwards. What a node had taken when it died is not sent again: nobody can say whether it went out, and the
 * inbox has it in any case.
 */
@Component
class MailOutbox {

    /** Longer than any exchange with the mail server may take. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final String COLUMNS =
            "select id, mail_key, recipient, kind, created_at, attempts from mail_outbox ";

    private final JdbcTemplate jdbc;
    private final People people;
    private final MailProperties properties;
    private final Clock clock;

    MailOutbox(JdbcTemplate jdbc, People people, MailProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param attempts with the one that is under way */
    record Row(UUID id, String key, PersonId recipient, MailKind kind, Instant createdAt, int attempts) {}

    /**
     * Adds a mail, unless there is one of this kind and key already, no mail server is known or the person has no address.
     *
     * @return its id if it was added
     */
    Optional<UUID> add(PersonId recipient, MailKind kind, String key) {
        if (!properties.configured() || people.mailOf(recipient).isEmpty()) {
            return Optional.empty();
        }
        var id = TimeOrderedUuid.next();
        var now = UtcTime.column(clock.instant());
        var added = jdbc.update("""
                insert ignore into mail_outbox (id, mail_key, recipient, kind, state, created_at, next_try, attempts)
                values (?, ?, ?, ?, 'WAITING', ?, ?, 0)""", id, kind + ":" + key, recipient.value(), kind.name(), now, now);
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Mails whose time has come, the oldest first. */
    List<Row> due(int limit) {
        return jdbc.query(
                COLUMNS + "where state = 'WAITING' and next_try <= ? order by next_try, id limit ?",
                MailOutbox::read,
                UtcTime.column(clock.instant()),
                limit);
    }

    /** Takes a mail for this node; false if another one was faster. */
    boolean take(Row row) {
        return jdbc.update("""
                        update mail_outbox set state = 'SENDING', attempts = attempts + 1, tried_at = ?
                        where id = ? and state = 'WAITING' and attempts = ?""", UtcTime.column(clock.instant()), row.id(), row.attempts()) == 1;
    }

    void close(Row row, MailState state, @Nullable String error) {
        var now = UtcTime.column(clock.instant());
        jdbc.update(
                "update mail_outbox set state = ?, sent_at = if(? = 'SENT', ?, null), last_error = ? where id = ?",
                state.name(),
                state.name(),
                now,
                error,
                row.id());
    }

    void tryAgain(Row row, Instant at, String error) {
        jdbc.update(
                "update mail_outbox set state = 'WAITING', next_try = ?, last_error = ? where id = ?",
                UtcTime.column(at),
                error,
                row.id());
    }

    /** What a node left behind when it died. */
    int closeAbandoned() {
        return jdbc.update(
                "update mail_outbox set state = 'UNSURE', last_error = 'Abandoned' where state = 'SENDING' and tried_at < ?",
                UtcTime.column(clock.instant().minus(LONGEST)));
    }

    /** @return how many were deleted, at most {@code limit} */
    int forget(Instant before, int limit) {
        return jdbc.update(
                "delete from mail_outbox where created_at < ? and state not in ('WAITING', 'SENDING') limit ?",
                UtcTime.column(before),
                limit);
    }

    private static Row read(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                new PersonId(row.getObject(3, UUID.class)),
                MailKind.valueOf(row.getString(4)),
                UtcTime.instant(row.getObject(5, LocalDateTime.class)),
                row.getInt(6));
    }
}
