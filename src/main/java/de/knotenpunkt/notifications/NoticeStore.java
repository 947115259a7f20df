package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.TimeOrderedUuid;
import de.knotenpunkt.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the inboxes. */
@Component
class NoticeStore {

    private static final int LONGEST_NAME = 200;
    private static final String COLUMNS =
            "select id, reason, kind, record_id, on_behalf_of, created_at, read_at from notice ";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    NoticeStore(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /**
     * @param mail whether it waits for the mail of the day
     * @param mailId the mail of its own that takes it; null for none
     */
    record Entry(
            Recipients.Line line,
            Instant at,
            boolean mail,
            @Nullable UUID mailId) {}

    record Stored(
            UUID id,
            String reason,
            EntityRef record,
            @Nullable String onBehalfOf,
            Instant at,
            boolean read) {}

    /** Writes lines with one statement; a person who has the key already gets it no second time. */
    void add(List<Entry> entries) {
        jdbc.batchUpdate("""
                insert ignore into notice
                    (id, recipient, notice_key, reason, kind, record_id, on_behalf_of, created_at, mail, mail_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, entries.size() + 1, (row, entry) -> {
            var notice = entry.line().notice();
            row.setObject(1, TimeOrderedUuid.next());
            row.setObject(2, entry.line().recipient().value());
            row.setString(3, notice.key());
            row.setString(4, notice.reason());
            row.setString(5, notice.record().kind());
            row.setString(6, notice.record().id());
            row.setString(7, cut(entry.line().onBehalfOf()));
            row.setObject(8, UtcTime.column(entry.at()));
            row.setString(9, entry.mailId() != null ? "TAKEN" : entry.mail() ? "DAILY" : "NONE");
            row.setObject(10, entry.mailId());
        });
    }

    List<Stored> page(PersonId person, boolean unreadOnly, int offset, int limit) {
        return client.sql(COLUMNS + "where recipient = :person" + (unreadOnly ? " and read_at is null" : "")
                        + " order by created_at desc, id desc limit :limit offset :offset")
                .param("person", person.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeStore::read)
                .list();
    }

    List<Stored> unreadOfMail(UUID mail) {
        return client.sql(COLUMNS + "where mail_id = :mail and read_at is null order by created_at, id")
                .param("mail", mail)
                .query(NoticeStore::read)
                .list();
    }

    /** Unread lines of each of the people; who has none is missing. */
    Map<PersonId, Integer> unread(Collection<PersonId> people) {
        var counts = new HashMap<PersonId, Integer>();
        client.sql("select recipient, count(*) from notice where recipient in (:people) and read_at is null"
                        + " group by recipient")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((ResultSet row) -> {
                    counts.put(new PersonId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return counts;
    }

    void markRead(PersonId person, UUID notice, Instant at) {
        jdbc.update(
                "update notice set read_at = ? where id = ? and recipient = ? and read_at is null",
                UtcTime.column(at),
                notice,
                person.value());
    }

    void markUnread(PersonId person, UUID notice) {
        jdbc.update("update notice set read_at = null where id = ? and recipient = ?", notice, person.value());
    }

    /** @return how many were unread */
    int markAllRead(PersonId person, Instant at) {
        return jdbc.update(
                "update notice set read_at = ? where recipient = ? and read_at is null and created_at <= ?",
                UtcTime.column(at),
                person.value(),
                UtcTime.column(at));
    }

    /** People for whose mail of the day something unread waits that came after a moment. */
    List<PersonId> waitingForMail(Instant after) {
        return client.sql("""
                select distinct recipient from notice
                where mail = 'DAILY' and read_at is null and created_at > :after""")
                .param("after", UtcTime.column(after))
                .query((row, index) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Lets a mail take what waits for the person. */
    int take(PersonId person, UUID mail, Instant after) {
        return jdbc.update("""
                update notice set mail = 'TAKEN', mail_id = ?
                where mail = 'DAILY' and recipient = ? and read_at is null and created_at > ?""", mail, person.value(), UtcTime.column(after));
    }

    /** @return how many were deleted, at most {@code limit} */
    int forget(Instant readBefore, Instant anyBefore, int limit) {
        return jdbc.update(
                "delete from notice where created_at < ? and (read_at is not null or created_at < ?) limit ?",
                UtcTime.column(readBefore),
                UtcTime.column(anyBefore),
                limit);
    }

    private static Stored read(ResultSet row, int index) throws SQLException {
        return new Stored(
                row.getObject(1, UUID.class),
                row.getString(2),
                new EntityRef(row.getString(3), row.getString(4)),
                row.getString(5),
                UtcTime.instant(row.getObject(6, LocalDateTime.class)),
                row.getObject(7) != null);
    }

    private static @Nullable String cut(@Nullable String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
