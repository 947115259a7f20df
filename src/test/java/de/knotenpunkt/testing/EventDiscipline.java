package de.knotenpunkt.testing;

import de.knotenpunkt.shared.DomainEvent;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Fails every test that commits a change of an aggregate in silence: Spring Data publishes an aggregate's events when it is
 * saved, but Hibernate writes dirty objects anyway. What nobody heard of is in no Verlauf, no index and no inbox.
 */
final class EventDiscipline implements PostInsertEventListener, PostUpdateEventListener {

    EventDiscipline(EntityManagerFactory factory) {
        var registry =
                factory.unwrap(SessionFactoryImplementor.class).getEventEngine().getListenerRegistry();
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
    }

    @EventListener
    void on(DomainEvent event) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            changes().told.add(event.ref().id());
        }
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        written(event.getEntity(), event.getId());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        written(event.getEntity(), event.getId());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void written(Object entity, Object id) {
        if (entity instanceof AbstractAggregateRoot && TransactionSynchronizationManager.isSynchronizationActive()) {
            changes().written.put(id.toString(), entity.getClass().getSimpleName());
        }
    }

    private Changes changes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changes.class::isInstance)
                .map(Changes.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var changes = new Changes();
                    TransactionSynchronizationManager.registerSynchronization(changes);
                    return changes;
                });
    }

    private static final class Changes implements TransactionSynchronization {

        /** Ids as text, for every kind of id shows its UUID in it. */
        private final Map<String, String> written = new HashMap<>();

        private final Set<String> told = new HashSet<>();

        @Override
        public void afterCommit() {
            written.forEach((id, kind) -> {
                if (told.stream().noneMatch(id::contains)) {
                    throw new AssertionError(kind + " was changed without an event: " + id);
                }
            });
        }
    }
}
