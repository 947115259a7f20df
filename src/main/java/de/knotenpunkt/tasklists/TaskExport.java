package de.knotenpunkt.tasklists;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.Translations;
import de.knotenpunkt.tables.ExportFormat;
import de.knotenpunkt.tables.TableFile;
import de.knotenpunkt.tasks.TaskAuthorities;
import de.knotenpunkt.tasks.TaskId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list along as a file: the same rows in the same order with the same columns, for whoever may see them now. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + TaskAuthorities.READ + "')")
public class TaskExport {

    private static final int ROWS_AT_ONCE = 500;

    private final NamedParameterJdbcTemplate jdbc;
    private final CurrentActor current;
    private final TaskRows rows;
    private final Translations texts;
    private final Clock clock;

    TaskExport(DataSource source, CurrentActor current, TaskRows rows, Translations texts, Clock clock) {
        // rows come in portions: a list may be longer than the memory is large
        var streaming = new JdbcTemplate(source);
        streaming.setFetchSize(ROWS_AT_ONCE);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
        this.current = current;
        this.rows = rows;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes a list into a file.
     *
     * @param only the tasks that were chosen; empty for the whole list
     */
    public void write(
            TaskListQuery list, Set<TaskId> only, List<TaskColumn> columns, ExportFormat format, OutputStream out)
            throws IOException {
        var statement = TaskStatement.of(list.filter(), current.get(), LocalDate.now(clock));
        if (!only.isEmpty()) {
            statement.only(only);
        }
        try (var file = TableFile.begin(format, out, texts.german("tasks.list.title"))) {
            file.head(columns.stream()
                    .map(column -> texts.german("tasks.list.column." + column.name()))
                    .toList());
            RowCallbackHandler write = row -> write(rows.read(row), columns, file);
            jdbc.query(
                    statement.select(TaskRows.COLUMNS) + " order by "
                            + list.sort().sql(list.descending()),
                    statement.parameters(),
                    write);
            file.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(TaskRow row, List<TaskColumn> columns, TableFile file) {
        var values = new ArrayList<@Nullable Object>();
        columns.forEach(column -> values.add(value(column, row)));
        try {
            file.row(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Object value(TaskColumn column, TaskRow row) {
        return switch (column) {
            case NUMBER -> row.number().value();
            case SUBJECT -> row.subject();
            case STATUS -> status(row);
            case LEAD_UNIT -> unit(row.leadUnit());
            case ASSIGNEE -> row.assigneeName();
            case PRIORITY -> texts.german("tasks.priority." + row.priority().name());
            case DUE -> row.dueOn();
            case CHANGED -> LocalDateTime.ofInstant(row.changedAt(), clock.getZone());
        };
    }

    private String status(TaskRow row) {
        if (row.discarded()) {
            return texts.german("tasks.status.discarded");
        }
        return texts.german(
                row.dormant()
                        ? "tasks.status.dormant"
                        : "tasks.status." + row.status().name());
    }

    private String unit(UnitCode unit) {
        return unit.value().chars().allMatch(Character::isDigit)
                ? texts.german("identity.unit.department", unit.value())
                : unit.value();
    }
}
