package de.knotenpunkt.followups;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.RefLabels;
import de.knotenpunkt.shared.Token;
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

    private final JdbcClient jdbc;

    TestLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean supports(EntityRef ref) {
        return ref.kind().equals(KIND);
    }

    @Override
    public Map<EntityRef, RefLabel> labels(Collection<EntityRef> refs, Actor actor) {
        return jdbc
                .sql("""
                        select distinct record_id from record_audience
                        where kind = :kind and record_id in (:ids) and (:all or token in (:tokens))""")
                .param("kind", KIND)
                .param(
                        "ids",
                        refs.stream().map(ref -> UUID.fromString(ref.id())).toList())
                .param("all", actor.seesEverything())
                .param("tokens", actor.tokens().stream().map(Token::value).toList())
                .query((row, index) -> new EntityRef(KIND, row.getString(1)))
                .stream()
                .collect(Collectors.toMap(ref -> ref, ref -> new RefLabel(LABEL, "test/" + ref.id())));
    }
}
