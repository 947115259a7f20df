package de.knotenpunkt.notifications;

import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** IT keeps the mails going. */
@Component
class NotificationGrants implements AuthorityGrants {

    @Override
    public Set<String> of(Role role) {
        return role == Role.IT_ADMIN ? Set.of(NotificationAuthorities.OPERATE) : Set.of();
    }
}
