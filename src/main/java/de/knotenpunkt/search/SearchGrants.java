package de.knotenpunkt.search;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everybody who reads content may search; IT keeps the index in order without seeing any. */
@Component
class SearchGrants implements AuthorityGrants {

    @Override
    public Set<String> of(Role role) {
        return switch (role) {
            case CASE_WORKER, DEPARTMENT_HEAD, COORDINATOR, EXECUTIVE, COUNCIL_OFFICE -> Set.of(SearchAuthorities.USE);
            case IT_ADMIN -> Set.of(SearchAuthorities.OPERATE);
            case AUDITOR -> Set.of();
        };
    }

    boolean maySearch(Actor actor) {
        return actor.capacities().stream()
                .flatMap(capacity -> capacity.roles().stream())
                .anyMatch(role -> of(role).contains(SearchAuthorities.USE));
    }
}
