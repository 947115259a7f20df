package de.knotenpunkt.tasklists;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.FoldedWords;
import de.knotenpunkt.shared.RowRule;
import de.knotenpunkt.tasks.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * A filter as a statement about {@code task t}, the row rule always part of it. Everything a person typed is a
 * parameter.
 */
public final class TaskStatement {

    /** Each word is a look-up of its own; nobody types more of them on purpose. */
    private static final int MOST_WORDS = 12;

    private static final int LONG_WORD = 4;

    private static final Pattern PARAMETER = Pattern.compile(":[a-zA-Z0-9]+");

    private final Actor actor;
    private final MapSqlParameterSource parameters = new MapSqlParameterSource();
    private final List<String> conditions = new ArrayList<>();

    /** Small sets of ids the result lies in; the first one leads, so that only its tasks are looked at. */
    private final List<String> sets = new ArrayList<>();

    private TaskStatement(Actor actor) {
        this.actor = actor;
    }

    /** What this actor may read of what the filter asks for. */
    public static TaskStatement of(TaskFilter filter, Actor actor, LocalDate today) {
        var statement = new TaskStatement(actor);
        statement.turns(filter);
        statement.words(filter);
        statement.rowRule();
        statement.states(filter, today);
        statement.people(filter);
        statement.fields(filter);
        statement.dates(filter);
        return statement;
    }

    /** Columns of {@code task t}; more conditions cannot follow, groups, order and limits can. */
    public String select(String columns) {
        var from = sets.isEmpty() ? "task t" : "(" + sets.getFirst() + ") s straight_join task t on t.id = s.id";
        var where = new ArrayList<>(conditions);
        sets.stream().skip(1).forEach(set -> where.add("t.id in (" + set + ")"));
        return "select " + columns + " from " + from + (where.isEmpty() ? "" : " where " + String.join(" and ", where));
    }

    /** One page along a sort order; takes {@code offset} and {@code limit}. */
    String page(TaskSort sort, boolean descending) {
        return select(TaskRows.COLUMNS) + " order by " + sort.sql(descending) + " limit :limit offset :offset";
    }

    /** Number of hits, counted no further than one beyond this. */
    String count(int exact) {
        return "select count(*) from (" + select("1") + " limit " + (exact + 1) + ") hits";
    }

    /** Values of all names in the statement; others may be added. */
    public MapSqlParameterSource parameters() {
        return parameters;
    }

    /** Only these of the tasks the filter matches. */
    void only(Collection<TaskId> ids) {
        conditions.add("t.id in (:ids)");
        parameters.addValue("ids", ids.stream().map(TaskId::value).toList());
    }

    /** The same with other names of its parameters, to stand beside others in one statement. */
    TaskStatement renamed(String suffix) {
        var renamed = new TaskStatement(actor);
        parameters.getValues().forEach((name, value) -> renamed.parameters.addValue(name + suffix, value));
        conditions.forEach(condition -> renamed.conditions.add(named(condition, suffix)));
        sets.forEach(set -> renamed.sets.add(named(set, suffix)));
        return renamed;
    }

    private static String named(String sql, String suffix) {
        return PARAMETER.matcher(sql).replaceAll("$0" + suffix);
    }

    /**
     * Who sees most tasks is served along the sort order, each task asked for its audience; who sees few (no
     * {@code STAFF} token) is served from what they see. Neither reads many rows in vain.
     */
    private void rowRule() {
        var rule = RowRule.of(actor, TaskId.KIND, "t.id");
        parameters.addValues(rule.parameters());
        var few = rule.ids();
        if (few != null) {
            sets.add(few);
        } else if (!rule.condition().isEmpty()) {
            conditions.add(rule.condition());
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

    private void fields(TaskFilter filter) {
        if (!filter.fields().isEmpty()) {
            conditions.add("exists (select 1 from task_field f where f.task_id = t.id and f.field_code in (:fields))");
            parameters.addValue("fields", filter.fields().stream().sorted().toList());
        }
    }

    /** A long word is found in few tasks and leads to them; a short one in so many that each task is asked. */
    private void words(TaskFilter filter) {
        var text = filter.text();
        if (text == null) {
            return;
        }
        var words = FoldedWords.typed(text).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty() && !text.isBlank()) {
            conditions.add("1 = 0"); // nothing in it that a word could begin with
        }
        for (var index = 0; index < words.size(); index++) {
            var word = words.get(index);
            var name = "word" + index;
            parameters.addValue(name, word + "%");
            if (word.length() >= LONG_WORD) {
                sets.add("select distinct w.task_id as id from task_word w where w.word like :" + name);
            } else {
                conditions.add(
                        "exists (select 1 from task_word w where w.task_id = t.id and w.word like :" + name + ")");
            }
        }
    }

    private void turns(TaskFilter filter) {
        if (filter.waiting() && !actor.tokens().isEmpty()) {
            sets.add("select distinct w.record_id as id from record_waiting w where w.kind = 'task'"
                    + " and w.token in (:turnTokens)"
                    + " and (w.except_persons is null or locate(:meText, w.except_persons) = 0)");
            parameters.addValue("turnTokens", RowRule.tokens(actor));
            parameters.addValue("meText", actor.person().toString());
        }
    }
}
