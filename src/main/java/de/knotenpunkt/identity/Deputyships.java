package de.knotenpunkt.identity;

import de.knotenpunkt.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deputyships (Vertretung): somebody stands in for a person for a time; ends by itself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + IdentityAuthorities.DEPUTISE + "')")
public class Deputyships {

    private final SnapshotCache cache;
    private final Clock clock;

    Deputyships(SnapshotCache cache, Clock clock) {
        this.cache = cache;
        this.clock = clock;
    }

    /** Who stands in for the person today. */
    @PreAuthorize("isAuthenticated()")
    public List<PersonRow> standInsOf(PersonId principal) {
        var snapshot = cache.current();
        return snapshot.inForceOf(principal, LocalDate.now(clock)).stream()
                .flatMap(standIn -> snapshot.person(standIn.deputy()).stream())
                .filter(PersonRow::active)
                .distinct()
                .toList();
    }

    /** Own deputyships: for whom one stands in, and who stands in for oneself; newest first. */
    public List<DeputyshipRow> own() {
        return List.of();
    }

    /** Deputyships of the people of units one heads; of everybody for IT-Administration. */
    public List<DeputyshipRow> ofMyPeople() {
        return List.of();
    }

    /** Lets somebody stand in for a person. */
    @Transactional
    public DeputyshipId grant(GrantDeputyship command) {
        return DeputyshipId.next();
    }

    /** Ends a deputyship at once, or takes it back before it begins. */
    @Transactional
    public void end(EndDeputyship command) {}
}
