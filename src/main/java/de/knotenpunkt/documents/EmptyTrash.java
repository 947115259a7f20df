package de.knotenpunkt.documents;

import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.shared.JobLease;
import de.knotenpunkt.shared.RetentionHolds;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every night: what has lain in the trash for its time goes for good, and so do old lines of the record of access. */
@Component
class EmptyTrash {

    private static final Logger LOG = LoggerFactory.getLogger(EmptyTrash.class);
    private static final int MOST = 500;
    private static final Duration KEPT_ACCESS = Duration.ofDays(365);

    private final DocumentPurge purge;
    private final DocumentsProperties properties;
    private final JobLease lease;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final ObjectProvider<RetentionHolds> holds;
    private final Signature system;
    private final Clock clock;

    EmptyTrash(
            DocumentPurge purge,
            DocumentsProperties properties,
            JobLease lease,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            ObjectProvider<RetentionHolds> holds,
            ActorFactory actors,
            Clock clock) {
        this.purge = purge;
        this.properties = properties;
        this.lease = lease;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.holds = holds;
        this.system = actors.system("Knotenpunkt (Papierkorb)").signature();
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT6H")
    void nightly() {
        lease.run("documents-trash", Duration.ofHours(20), Duration.ofHours(1), this::empty);
    }

    void empty() {
        var before = clock.instant().minus(Duration.ofDays(properties.trashDays()));
        var due = purge.trashedBefore(before, MOST);
        due.forEach(id -> transaction.executeWithoutResult(status -> purgeUnlessHeld(id)));
        if (!due.isEmpty()) {
            LOG.info("{} documents have been in the trash for their time", due.size());
        }
        jdbc.sql("delete from document_access where at < :before limit 10000")
                .param("before", UtcTime.column(clock.instant().minus(KEPT_ACCESS)))
                .update();
    }

    private void purgeUnlessHeld(DocumentId id) {
        var refs = List.of(id.ref());
        if (holds.stream().allMatch(some -> some.held(refs).isEmpty())) {
            purge.purge(id, system);
        }
    }
}
