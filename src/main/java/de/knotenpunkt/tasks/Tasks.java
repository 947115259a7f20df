package de.knotenpunkt.tasks;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All tasks, whoever may see them: only {@link TaskAccess} reads, only {@link TaskLedger} writes. */
interface Tasks extends Repository<Task, TaskId> {

    Optional<Task> findById(TaskId id);

    Task saveAndFlush(Task task);
}
