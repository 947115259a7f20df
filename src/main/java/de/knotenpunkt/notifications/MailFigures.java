package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.UtcTime;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts the outbox. */
@Component
class MailFigures {

    private final JdbcTemplate jdbc;

    MailFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    MailCounts counts() {
        var numbers = new EnumMap<MailState, Integer>(MailState.class);
        jdbc.query("select state, count(*) from mail_outbox group by state", row -> {
            numbers.put(MailState.valueOf(row.getString(1)), row.getInt(2));
        });
        var last = jdbc.queryForList("select max(sent_at) from mail_outbox", LocalDateTime.class).stream()
                .filter(Objects::nonNull)
                .map(UtcTime::instant)
                .findFirst()
                .orElse(null);
        var error = jdbc
                .queryForList(
                        "select last_error from mail_outbox where state in ('WAITING', 'GIVEN_UP', 'UNSURE')"
                                + " and last_error is not null order by tried_at desc limit 1",
                        String.class)
                .stream()
                .findFirst()
                .orElse(null);
        return new MailCounts(numbers, last, error);
    }
}
