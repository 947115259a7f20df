package de.knotenpunkt.retention;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RetentionHolds;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the Löschsperren; one whose last day is over holds nothing any more. */
@Component
class HoldStore implements RetentionHolds {

    private static final String IN_FORCE = """
            select kind, record_id, held_until, reason, name from retention_hold
            where kind = :kind and record_id in (:ids) and held_until >= :today""";

    private final JdbcClient jdbc;
    private final Clock clock;

    HoldStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<EntityRef, HoldRow> of(Collection<EntityRef> refs) {
        return read(IN_FORCE, refs);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<EntityRef> held(Collection<EntityRef> refs) {
        return read(IN_FORCE + " for update", refs).keySet();
    }

    private Map<EntityRef, HoldRow> read(String sql, Collection<EntityRef> refs) {
        var holds = new HashMap<EntityRef, HoldRow>();
        RefsByKind.of(refs)
                .forEach((kind, ids) -> jdbc.sql(sql)
                        .param("kind", kind)
                        .param("ids", ids)
                        .param("today", LocalDate.now(clock))
                        .query(row -> {
                            holds.put(
                                    DueColumns.ref(row),
                                    new HoldRow(
                                            row.getObject("held_until", LocalDate.class),
                                            row.getString("reason"),
                                            row.getString("name")));
                        }));
        return holds;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void set(SetHold hold, Signature by) {
        jdbc.sql("""
                        replace into retention_hold
                            (kind, record_id, held_until, reason, held_at, id, name, behalf_id, behalf_name)
                        values (:kind, :record, :until, :reason, :at, :id, :name, :behalf_id, :behalf_name)""")
                .params(SignatureColumns.values("", by))
                .param("kind", hold.ref().kind())
                .param("record", hold.ref().id())
                .param("until", hold.until())
                .param("reason", hold.reason())
                .param("at", UtcTime.column(clock.instant()))
                .update();
    }

    /** Takes a Löschsperre away, in force or not. Returns whether there was one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remove(EntityRef ref) {
        return jdbc.sql("delete from retention_hold where kind = :kind and record_id = :record")
                        .param("kind", ref.kind())
                        .param("record", ref.id())
                        .update()
                > 0;
    }
}
