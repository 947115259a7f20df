package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.RowRule;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The only door to stored tasks: what an actor may not read is not there, whatever the number or id. */
@Component
class TaskAccess {

    private final NamedParameterJdbcTemplate jdbc;
    private final Tasks tasks;

    TaskAccess(NamedParameterJdbcTemplate jdbc, Tasks tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    /** @throws NotFound if there is no such task or the actor may not see it */
    Task readable(TaskNumber number, Actor actor) {
        return readable(
                "t.number_year = :year and t.number_sequence = :sequence",
                new MapSqlParameterSource("year", number.year()).addValue("sequence", number.sequence()),
                actor);
    }

    /** @throws NotFound if there is no such task or the actor may not see it */
    Task readable(TaskId id, Actor actor) {
        return readable("t.id = :id", new MapSqlParameterSource("id", id.value()), actor);
    }

    private Task readable(String condition, MapSqlParameterSource parameters, Actor actor) {
        var rule = RowRule.of(actor, TaskId.KIND, "t.id");
        parameters.addValues(rule.parameters());
        return jdbc
                .query(
                        "select t.id from task t where " + condition + rule.and(),
                        parameters,
                        (row, index) -> row.getObject(1, UUID.class))
                .stream()
                .findFirst()
                .map(TaskId::new)
                .flatMap(this::stored)
                .orElseThrow(NotFound::new);
    }

    private Optional<Task> stored(TaskId id) {
        return tasks.findById(id);
    }
}
