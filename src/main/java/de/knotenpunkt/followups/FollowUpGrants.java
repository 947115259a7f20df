package de.knotenpunkt.followups;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everybody who works with content or reads it for the county's leadership. */
@Component
class FollowUpGrants implements AuthorityGrants {

    @Override
    public Set<String> of(Role role) {
        return switch (role) {
            case CASE_WORKER, DEPARTMENT_HEAD, COORDINATOR, EXECUTIVE -> Set.of(FollowUpAuthorities.USE);
            case IT_ADMIN, AUDITOR, COUNCIL_OFFICE -> Set.of();
        };
    }

    boolean mayUse(Actor actor) {
        return actor.capacities().stream()
                .flatMap(capacity -> capacity.roles().stream())
                .anyMatch(role -> of(role).contains(FollowUpAuthorities.USE));
    }
}
