package de.knotenpunkt.followups;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AudienceReader;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.Token;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads open Wiedervorlagen: one statement for the rows, one for the labels of each kind of record among them. */
@Component
class FollowUpLists {

    /** The row rule of {@link FollowUpVisibility} as a query. */
    private static final String VISIBLE = """
            from follow_up f
            where f.person in (:people) and f.done_at is null
              and (f.person = :me or :all or exists (
                select 1 from record_audience a
                where a.kind = f.kind and a.record_id = f.record_id and a.token in (:tokens)))
            """;

    private static final String COLUMNS =
            "select f.id, f.person, f.kind, f.record_id, f.label, f.wanted_on, f.due_on, f.reason, f.version ";
    private static final String ORDER = " order by f.due_on, f.id";

    private final JdbcClient jdbc;
    private final RecordLabels labels;
    private final AudienceReader audiences;

    FollowUpLists(JdbcClient jdbc, RecordLabels labels, AudienceReader audiences) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.audiences = audiences;
    }

    List<FollowUpRow> open(Actor actor, int offset, int limit) {
        return labelled(
                visible(COLUMNS + VISIBLE + ORDER + " limit :limit offset :offset", actor)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query(FollowUpLists::line)
                        .list(),
                actor);
    }

    List<FollowUpRow> on(EntityRef record, Actor actor) {
        return labelled(
                visible(COLUMNS + VISIBLE + " and f.kind = :kind and f.record_id = :record" + ORDER, actor)
                        .param("kind", record.kind())
                        .param("record", Target.uuid(record))
                        .query(FollowUpLists::line)
                        .list(),
                actor);
    }

    SortedMap<LocalDate, Integer> days(LocalDate last, Actor actor) {
        var days = new TreeMap<LocalDate, Integer>();
        visible("select f.due_on, count(*) " + VISIBLE + " and f.due_on <= :last group by f.due_on", actor)
                .param("last", last)
                .query((ResultSet row) -> {
                    days.put(row.getObject(1, LocalDate.class), row.getInt(2));
                });
        return days;
    }

    private JdbcClient.StatementSpec visible(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("me", actor.person().value())
                .param(
                        "people",
                        principals(actor).keySet().stream().map(PersonId::value).toList())
                .param("all", actor.seesEverything())
                .param("tokens", actor.tokens().stream().map(Token::value).toList());
    }

    private static Map<PersonId, String> principals(Actor actor) {
        return actor.capacities().stream()
                .filter(Capacity::personal)
                .collect(Collectors.toMap(Capacity::principal, Capacity::principalName, (first, again) -> first));
    }

    private List<FollowUpRow> labelled(List<Line> lines, Actor actor) {
        var names = labels(lines, actor);
        var principals = principals(actor);
        return lines.stream()
                .map(line -> {
                    var name = names.get(line.record());
                    var own = line.person().equals(actor.person());
                    return new FollowUpRow(
                            line.id(),
                            line.record(),
                            name == null ? null : name.label(),
                            name == null || name.path().isEmpty() ? null : name.path(),
                            line.wantedOn(),
                            line.dueOn(),
                            line.reason(),
                            own ? null : principals.getOrDefault(line.person(), ""),
                            line.version());
                })
                .toList();
    }

    /** Today's labels; for records of a module that tells none, the label of the day the Wiedervorlage was set. */
    private Map<EntityRef, RefLabel> labels(List<Line> lines, Actor actor) {
        var found = new HashMap<>(labels.labels(lines.stream().map(Line::record).toList(), actor));
        var nameless =
                lines.stream().filter(line -> !labels.knows(line.record())).toList();
        if (!nameless.isEmpty()) {
            var readable = audiences.readable(
                    actor, nameless.stream().map(Line::record).toList());
            nameless.stream()
                    .filter(line -> readable.contains(line.record()))
                    .forEach(line -> found.put(line.record(), new RefLabel(line.label(), "")));
        }
        return found;
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                new FollowUpId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new EntityRef(row.getString("kind"), row.getString("record_id")),
                row.getString("label"),
                row.getObject("wanted_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("reason"),
                row.getLong("version"));
    }

    private record Line(
            FollowUpId id,
            PersonId person,
            EntityRef record,
            String label,
            LocalDate wantedOn,
            LocalDate dueOn,
            String reason,
            long version) {}
}
