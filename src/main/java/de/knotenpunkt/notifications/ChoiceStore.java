package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.PersonId;
import java.sql.ResultSet;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people chose; who never chose is missing, and the defaults of {@link Schedule} and {@link Delivery} hold. */
@Component
class ChoiceStore {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    ChoiceStore(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** Chosen ways of each of the people, by reason. */
    Map<PersonId, Map<String, Delivery>> of(Collection<PersonId> people) {
        var chosen = new HashMap<PersonId, Map<String, Delivery>>();
        client.sql("select person, reason, delivery from notice_choice where person in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((ResultSet row) -> {
                    chosen.computeIfAbsent(new PersonId(row.getObject(1, UUID.class)), any -> new HashMap<>())
                            .put(row.getString(2), Delivery.valueOf(row.getString(3)));
                });
        return chosen;
    }

    /** Chosen times of each of the people. */
    Map<PersonId, Schedule> schedules(Collection<PersonId> people) {
        var schedules = new HashMap<PersonId, Schedule>();
        if (!people.isEmpty()) {
            client.sql("select person, daily_at, weekly, weekly_day from notice_schedule where person in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query((ResultSet row) -> {
                        schedules.put(
                                new PersonId(row.getObject(1, UUID.class)),
                                new Schedule(
                                        row.getObject(2, LocalTime.class),
                                        row.getBoolean(3),
                                        DayOfWeek.of(row.getInt(4))));
                    });
        }
        return schedules;
    }

    void save(PersonId person, Map<String, Delivery> deliveries, Schedule schedule) {
        jdbc.update("delete from notice_choice where person = ?", person.value());
        jdbc.batchUpdate(
                "insert into notice_choice (person, reason, delivery) values (?, ?, ?)",
                deliveries.entrySet(),
                deliveries.size() + 1,
                (row, choice) -> {
                    row.setObject(1, person.value());
                    row.setString(2, choice.getKey());
                    row.setString(3, choice.getValue().name());
                });
        jdbc.update(
                "replace into notice_schedule (person, daily_at, weekly, weekly_day) values (?, ?, ?, ?)",
                person.value(),
                schedule.dailyAt(),
                schedule.weekly(),
                schedule.weeklyDay().getValue());
    }
}
