package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.RefLabels;
import de.knotenpunkt.shared.RowRule;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what documents are called and where their pages are, to whoever may read them. */
@Component
class DocumentRefLabels implements RefLabels {

    private final JdbcClient jdbc;

    DocumentRefLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean supports(EntityRef ref) {
        return ref.kind().equals(DocumentId.KIND);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EntityRef, RefLabel> labels(Collection<EntityRef> refs, Actor actor) {
        var ids = refs.stream()
                .flatMap(ref -> DocumentId.parse(ref.id()).stream())
                .map(DocumentId::value)
                .toList();
        var labels = new HashMap<EntityRef, RefLabel>();
        if (ids.isEmpty()) {
            return labels;
        }
        var rule = RowRule.of(actor, DocumentId.KIND, "d.id");
        RowCallbackHandler put = row -> {
            var id = new DocumentId(row.getObject(1, UUID.class));
            labels.put(id.ref(), new RefLabel(row.getString(2), DocumentRoutes.detail(id)));
        };
        jdbc.sql("select d.id, d.title from document d where d.id in (:ids)" + rule.and())
                .param("ids", ids)
                .params(rule.parameters())
                .query(put);
        return labels;
    }
}
