package de.knotenpunkt.identity;

import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may set deputies (domain rule "Vertretung": oneself, the head, or IT). */
@Component
class IdentityGrants implements AuthorityGrants {

    @Override
    public Set<String> of(Role role) {
        return switch (role) {
            case CASE_WORKER, DEPARTMENT_HEAD, COORDINATOR -> Set.of(IdentityAuthorities.DEPUTISE);
            case IT_ADMIN -> Set.of(IdentityAuthorities.DEPUTISE, IdentityAuthorities.DEPUTISE_ANYBODY);
            case EXECUTIVE, AUDITOR, COUNCIL_OFFICE -> Set.of();
        };
    }
}
