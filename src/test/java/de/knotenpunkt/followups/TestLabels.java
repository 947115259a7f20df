package de.knotenpunkt.followups;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AudienceReader;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.RefLabels;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Owner of a kind of record that tests refer to; such a record exists as long as it has an audience. */
public class TestLabels implements RefLabels {

    public static final String KIND = "test-record";
    /** What each of them is called today. */
    public static final String LABEL = "today's label";

    private final AudienceReader audiences;
    private final JdbcClient jdbc;

    TestLabels(AudienceReader audiences, JdbcClient jdbc) {
        this.audiences = audiences;
        this.jdbc = jdbc;
    }

    @Override
    public boolean supports(EntityRef ref) {
        return ref.kind().equals(KIND);
    }

    @Override
    public Map<EntityRef, RefLabel> labels(Collection<EntityRef> refs, Actor actor) {
        return audiences.readable(actor, refs).stream()
                .filter(this::exists)
                .collect(Collectors.toMap(ref -> ref, ref -> new RefLabel(LABEL, "test/" + ref.id())));
    }

    private boolean exists(EntityRef ref) {
        return jdbc.sql("select count(*) from record_audience where kind = ? and record_id = ?")
                        .params(KIND, UUID.fromString(ref.id()))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
