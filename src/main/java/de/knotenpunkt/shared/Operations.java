package de.knotenpunkt.shared;

import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which operations have been carried out, in the transaction that carried them out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Operations {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Operations(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The record an operation was already carried out on, if it was. */
    public Optional<EntityRef> find(OperationId operation) {
        return jdbc
                .query(
                        "select kind, record_id from operation where id = ?",
                        (row, index) -> new EntityRef(row.getString(1), row.getString(2)),
                        operation.value())
                .stream()
                .findFirst();
    }

    /**
     * Notes that the operation is being carried out now.
     *
     * @throws DuplicateKeyException if a concurrent transaction carried it out first
     */
    public void record(OperationId operation, EntityRef on) {
        jdbc.update(
                "insert into operation (id, kind, record_id, at) values (?, ?, ?, ?)",
                operation.value(),
                on.kind(),
                on.id(),
                UtcTime.column(clock.instant()));
    }
}
