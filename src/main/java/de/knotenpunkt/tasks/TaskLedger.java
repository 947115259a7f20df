package de.knotenpunkt.tasks;

import de.knotenpunkt.records.History;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.FoldedWords;
import de.knotenpunkt.shared.WordTable;
import java.util.Objects;
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

    private static final WordTable WORDS = new WordTable("task_word", "task_id");

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
        WORDS.replace(
                jdbc,
                id,
                FoldedWords.of(
                        task.number().value(),
                        task.text().subject(),
                        Objects.requireNonNullElse(task.text().fileReference(), "")));
    }
}
