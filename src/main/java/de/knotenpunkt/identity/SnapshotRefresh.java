package de.knotenpunkt.identity;

import de.knotenpunkt.directory.Directory;
import de.knotenpunkt.directory.DirectoryPerson;
import de.knotenpunkt.directory.DirectoryUnavailable;
import de.knotenpunkt.shared.JobLease;
import de.knotenpunkt.shared.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the snapshot up to date with the directory every few minutes. Sessions follow the snapshot, so this is also
 * what ends those of people who were switched off or lost their groups.
 *
 * <p>Whoever has gone wrong, it is not the people: an empty answer, or one without most of those known, changes
 * nothing.
 */
@Component
@Order(SnapshotRefresh.FIRST)
class SnapshotRefresh implements ApplicationRunner {

    /** Before everything that needs people, such as the demo data. */
    static final int FIRST = 0;

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotRefresh.class);
    private static final String JOB = "identity-refresh";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** Fewer people than this are not enough to tell a reorganisation from a mishap. */
    private static final int FEW = 10;

    private final Directory directory;
    private final PersonStore people;
    private final RoleMapping mapping;
    private final SnapshotCache cache;
    private final JobLease lease;
    private final IdentityProperties properties;
    private final TransactionTemplate transaction;

    SnapshotRefresh(
            Directory directory,
            PersonStore people,
            RoleMapping mapping,
            SnapshotCache cache,
            JobLease lease,
            IdentityProperties properties,
            PlatformTransactionManager transactions) {
        this.directory = directory;
        this.people = people;
        this.mapping = mapping;
        this.cache = cache;
        this.lease = lease;
        this.properties = properties;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        refresh(Duration.ZERO);
    }

    @Scheduled(
            fixedDelayString = "${knotenpunkt.identity.refresh-every:PT4M}",
            initialDelayString = "${knotenpunkt.identity.refresh-every:PT4M}")
    void refreshIfDue() {
        // a little less than the delay, else every second turn would come just too early
        refresh(properties.refreshEvery().multipliedBy(9).dividedBy(10));
    }

    private void refresh(Duration every) {
        try {
            lease.run(JOB, every, LONGEST, () -> apply(directory.everybody()));
        } catch (DirectoryUnavailable unavailable) {
            LOG.warn("The directory does not answer; people and units stay as they were", unavailable);
        }
    }

    /** Makes the snapshot what the directory says, unless the answer cannot be right. */
    boolean apply(List<DirectoryPerson> answer) {
        var accepted = Boolean.TRUE.equals(transaction.execute(status -> {
            people.saveConfiguredUnits();
            var known = people.activePeople();
            var entitled = answer.stream()
                    .filter(person -> person.enabled() && !mapping.roles(person).isEmpty())
                    .map(person -> new PersonId(person.id()))
                    .collect(Collectors.toSet());
            var remaining = known.stream().filter(entitled::contains).count();
            if (entitled.isEmpty() || known.size() >= FEW && remaining * 2 < known.size()) {
                LOG.error(
                        "The directory knows only {} of {} people with access: the snapshot stays as it was",
                        remaining,
                        known.size());
                return false;
            }
            answer.forEach(people::save);
            var present =
                    answer.stream().map(person -> new PersonId(person.id())).collect(Collectors.toSet());
            known.stream().filter(person -> !present.contains(person)).forEach(people::deactivate);
            return true;
        }));
        cache.refresh();
        return accepted;
    }
}
