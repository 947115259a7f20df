package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.RefLabels;
import de.knotenpunkt.shared.RowRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what tasks are called and where their pages are, to whoever may read them. */
@Component
class TaskRefLabels implements RefLabels {

    private final NamedParameterJdbcTemplate jdbc;

    TaskRefLabels(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean supports(EntityRef ref) {
        return ref.kind().equals(TaskId.KIND);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EntityRef, RefLabel> labels(Collection<EntityRef> refs, Actor actor) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        var rule = RowRule.of(actor, TaskId.KIND, "t.id");
        var parameters = new MapSqlParameterSource(rule.parameters())
                .addValue(
                        "ids",
                        refs.stream().map(ref -> UUID.fromString(ref.id())).toList());
        var labels = new HashMap<EntityRef, RefLabel>();
        jdbc.query(
                "select t.id, t.number_year, t.number_sequence, t.subject, t.assigned_at is not null"
                        + " and t.visibility in ('INTERNAL', 'UNIT') from task t where t.id in (:ids)"
                        + rule.and(),
                parameters,
                row -> {
                    var number = new TaskNumber(row.getInt(2), row.getInt(3));
                    var label = number.value() + " " + row.getString(4);
                    var open = row.getBoolean(5);
                    labels.put(
                            new TaskId(row.getObject(1, UUID.class)).ref(),
                            new RefLabel(label, TaskRoutes.detail(number), open ? label : number.value()));
                });
        return labels;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EntityRef> numbered(String number, Actor actor) {
        return TaskNumber.parse(number).flatMap(parsed -> {
            var rule = RowRule.of(actor, TaskId.KIND, "t.id");
            return jdbc
                    .query(
                            "select t.id from task t where t.number_year = :year and t.number_sequence = :sequence"
                                    + rule.and(),
                            new MapSqlParameterSource(rule.parameters())
                                    .addValue("year", parsed.year())
                                    .addValue("sequence", parsed.sequence()),
                            (row, index) -> new TaskId(row.getObject(1, UUID.class)).ref())
                    .stream()
                    .findFirst();
        });
    }
}
