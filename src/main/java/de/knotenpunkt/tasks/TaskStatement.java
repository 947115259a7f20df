package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * A filter as a statement about {@code task t}, the row rule always part of it. Everything a person typed is a
 * parameter.
 */
final class TaskStatement {

    /** Each word is a look-up of its own; nobody types more of them on purpose. */
    private static final int MOST_WORDS = 12;

    private static final Pattern PARAMETER = Pattern.compile(":[a-zA-Z0-9]+");

    private final Actor actor;
    private final MapSqlParameterSource parameters = new MapSqlParameterSource();
    private final List<String> conditions = new ArrayList<>();
    private String from = "task t";

    private TaskStatement(Actor actor) {
        this.actor = actor;
    }

    static TaskStatement of(TaskFilter filter, Actor actor, LocalDate today) {
        var statement = new TaskStatement(actor);
        statement.rowRule();
        statement.states(filter, today);
        statement.people(filter);
        statement.dates(filter);
        statement.words(filter);
        statement.turns(filter);
        return statement;
    }

    String select(String columns) {
        return "select " + columns + " from " + from
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
    }

    MapSqlParameterSource parameters() {
        return parameters;
    }

    /** The same with other names of its parameters, to stand beside others in one statement. */
    TaskStatement renamed(String suffix) {
        var renamed = new TaskStatement(actor);
        parameters.getValues().forEach((name, value) -> renamed.parameters.addValue(name + suffix, value));
        conditions.forEach(condition -> renamed.conditions.add(named(condition, suffix)));
        renamed.from = named(from, suffix);
        return renamed;
    }

    private static String named(String sql, String suffix) {
        return PARAMETER.matcher(sql).replaceAll("$0" + suffix);
    }

    /**
     * Who sees most tasks is served along the sort order; who sees few (no {@code STAFF} token) from the audience, so
     * that neither reads many rows in vain.
     */
    private void rowRule() {
        if (actor.seesEverything()) {
            return;
        }
        if (actor.tokens().isEmpty()) {
            conditions.add("1 = 0");
            return;
        }
        parameters.addValue("tokens", RowRule.tokens(actor));
        if (actor.tokens().contains(Token.STAFF)) {
            conditions.add("exists (select 1 from record_audience a where a.kind = 'task' and a.record_id = t.id"
                    + " and a.token in (:tokens))");
        } else {
            from = "(select distinct record_id from record_audience where kind = 'task' and token in (:tokens)) a"
                    + " straight_join task t on t.id = a.record_id";
        }
    }

    private void states(TaskFilter filter, LocalDate today) {
        if (!filter.statuses().isEmpty()) {
            conditions.add("t.status in (:statuses)");
            parameters.addValue(
                    "statuses",
                    filter.statuses().stream().map(Enum::name).sorted().toList());
        }
        if (filter.openOnly() || filter.overdue()) {
            conditions.add("t.is_open = 1");
        }
        if (filter.overdue()) {
            conditions.add("t.due_sort < :today");
            parameters.addValue("today", today);
        }
    }

    private void people(TaskFilter filter) {
        if (filter.mine()) {
            conditions.add("t.holder_id = :me");
            parameters.addValue("me", actor.person().value());
        }
        var assignee = filter.assignee();
        if (assignee != null) {
            conditions.add("t.assignee_id = :assignee");
            parameters.addValue("assignee", assignee.value());
        }
        if (filter.unassigned()) {
            conditions.add("t.assignee_id is null");
        }
        if (!filter.units().isEmpty()) {
            var parts = new ArrayList<String>();
            int index = 0;
            for (var unit : filter.units().stream().sorted().toList()) {
                parts.add("t.lead_unit = :unit" + index + " or t.lead_unit like :part" + index);
                parameters.addValue("unit" + index, unit.value());
                parameters.addValue("part" + index, unit.value() + ".%");
                index++;
            }
            conditions.add("(" + String.join(" or ", parts) + ")");
        }
    }

    private void dates(TaskFilter filter) {
        if (filter.dueFrom() != null) {
            conditions.add("t.due_sort >= :dueFrom");
            parameters.addValue("dueFrom", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            conditions.add("t.due_sort <= :dueTo");
            parameters.addValue("dueTo", filter.dueTo());
        }
    }

    private void words(TaskFilter filter) {
        if (!filter.fields().isEmpty()) {
            conditions.add("t.id in (select f.task_id from task_field f where f.field_code in (:fields))");
            parameters.addValue("fields", filter.fields().stream().sorted().toList());
        }
        var text = filter.text();
        if (text == null) {
            return;
        }
        int index = 0;
        for (var word : TaskWords.typed(text).stream().limit(MOST_WORDS).toList()) {
            conditions.add("t.id in (select w.task_id from task_word w where w.word like :word" + index + ")");
            parameters.addValue("word" + index, word + "%");
            index++;
        }
        if (index == 0 && !text.isBlank()) {
            conditions.add("1 = 0"); // nothing in it that a word could begin with
        }
    }

    private void turns(TaskFilter filter) {
        if (filter.waiting() && !actor.tokens().isEmpty()) {
            conditions.add("t.id in (select w.record_id from record_waiting w where w.kind = 'task'"
                    + " and w.token in (:turnTokens)"
                    + " and (w.except_persons is null or locate(:meText, w.except_persons) = 0))");
            parameters.addValue("turnTokens", RowRule.tokens(actor));
            parameters.addValue("meText", actor.person().toString());
        }
    }
}
