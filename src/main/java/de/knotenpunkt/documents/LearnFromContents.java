package de.knotenpunkt.documents;

import de.knotenpunkt.contents.ContentChecked;
import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns what was learnt about a content into news of the documents that have it. */
@Component
class LearnFromContents {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Signature system;

    LearnFromContents(JdbcClient jdbc, ApplicationEventPublisher events, ActorFactory actors) {
        this.jdbc = jdbc;
        this.events = events;
        this.system = actors.system("Knotenpunkt (Dateiprüfung)").signature();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ContentChecked checked) {
        for (var holder : holders(checked)) {
            if (checked.textRead()) {
                events.publishEvent(new DocumentTextRead(holder.id().ref(), system, checked.at()));
            }
            if (checked.scan() == ScanState.INFECTED) {
                events.publishEvent(new DocumentInfected(
                        holder.id().ref(), holder.number(), holder.addedBy(), system, checked.at()));
            }
        }
    }

    private List<Holder> holders(ContentChecked checked) {
        return jdbc.sql("select v.document_id, v.number, v.id from document_version v where v.digest = :digest")
                .param("digest", checked.digest().value())
                .query((row, index) -> new Holder(
                        new DocumentId(row.getObject(1, UUID.class)),
                        row.getInt(2),
                        new PersonId(row.getObject(3, UUID.class))))
                .list();
    }

    private record Holder(DocumentId id, int number, PersonId addedBy) {}
}
