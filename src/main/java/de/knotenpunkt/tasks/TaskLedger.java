package de.knotenpunkt.tasks;

import de.knotenpunkt.records.History;
import de.knotenpunkt.shared.AudienceStore;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way a task reaches the database: with its Verlauf, its audience, its turns and its words, all in the
 * transaction of the change, and with its events published.
 */
@Component
class TaskLedger {

    private final Tasks tasks;
    private final History history;
    private final AudienceStore audiences;
    private final JdbcTemplate jdbc;

    TaskLedger(Tasks tasks, History history, AudienceStore audiences, JdbcTemplate jdbc) {
        this.tasks = tasks;
        this.history = history;
        this.audiences = audiences;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Task save(Task task) {
        var saved = tasks.saveAndFlush(task);
        history.append(saved.ref(), saved.takeUnwritten());
        refresh(saved);
        return saved;
    }

    /** Derives what is stored beside a task anew; the rebuild after a change of a rule uses it as well. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(Task task) {
        var id = task.id().value();
        audiences.replaceAudience(TaskId.KIND, id, TaskVisibility.audience(task));
        audiences.replaceWaiting(TaskId.KIND, id, TaskTurns.of(task));
        var wanted = TaskWords.of(
                task.number().value(),
                task.text().subject(),
                Objects.requireNonNullElse(task.text().fileReference(), ""));
        var stored = Set.copyOf(jdbc.queryForList("select word from task_word where task_id = ?", String.class, id));
        var fresh = new HashSet<>(wanted);
        fresh.removeAll(stored);
        var gone = new HashSet<>(stored);
        gone.removeAll(wanted);
        gone.forEach(word -> jdbc.update("delete from task_word where word = ? and task_id = ?", word, id));
        jdbc.batchUpdate(
                "insert into task_word (word, task_id) values (?, ?)", fresh, fresh.size() + 1, (row, word) -> {
                    row.setString(1, word);
                    row.setObject(2, id);
                });
    }
}
