package de.knotenpunkt.followups;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FollowUpRepository extends Repository<FollowUp, FollowUpId> {

    Optional<FollowUp> findById(FollowUpId id);

    /** Writes at once, so that the version is the one to come back with. */
    FollowUp saveAndFlush(FollowUp followUp);
}
