package de.knotenpunkt.tasks;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives numbers without gaps: the year's row stays locked until the creation is committed or undone. */
@Component
class TaskNumbers {

    private final JdbcTemplate jdbc;

    TaskNumbers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public TaskNumber next(int year) {
        jdbc.update("insert into task_number (year, last) values (?, 1) on duplicate key update last = last + 1", year);
        var last = jdbc.queryForObject("select last from task_number where year = ?", Integer.class, year);
        if (last == null) {
            throw new IllegalStateException("the number just given is gone");
        }
        return new TaskNumber(year, last);
    }
}
