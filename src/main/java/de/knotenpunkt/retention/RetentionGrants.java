package de.knotenpunkt.retention;

import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The coordination proposes; another coordinator or data protection confirms. */
@Component
class RetentionGrants implements AuthorityGrants {

    @Override
    public Set<String> of(Role role) {
        return switch (role) {
            case COORDINATOR -> Set.of(RetentionAuthorities.PROPOSE, RetentionAuthorities.CONFIRM);
            case AUDITOR -> Set.of(RetentionAuthorities.CONFIRM);
            case CASE_WORKER, DEPARTMENT_HEAD, EXECUTIVE, IT_ADMIN, COUNCIL_OFFICE -> Set.of();
        };
    }
}
