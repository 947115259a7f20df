package de.knotenpunkt.followups;

import de.knotenpunkt.shared.RecordGone;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Wiedervorlagen keep the label of their record, and reasons speak of it: they go when it goes for good. */
@Component
class DropFollowUpsOfGone {

    private final JdbcClient jdbc;

    DropFollowUpsOfGone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RecordGone gone) {
        Target.find(gone.ref())
                .ifPresent(id -> jdbc.sql("delete from follow_up where kind = :kind and record_id = :record")
                        .param("kind", gone.ref().kind())
                        .param("record", id)
                        .update());
    }
}
