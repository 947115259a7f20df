package de.knotenpunkt.masterdata;

import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class MasterdataGrants implements AuthorityGrants {

    @Override
    public Set<String> of(Role role) {
        return role == Role.COORDINATOR ? Set.of(MasterdataAuthorities.EDIT) : Set.of();
    }
}
