package de.knotenpunkt.blobs;

import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The store is looked after by IT alone. */
@Component
class BlobGrants implements AuthorityGrants {

    @Override
    public Set<String> of(Role role) {
        return role == Role.IT_ADMIN ? Set.of(BlobAuthorities.OPERATE) : Set.of();
    }
}
