package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AuthorityGrants;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** What an actor may do: what all modules grant to the roles held, in own right or as a deputy. */
@Component
class Authorities {

    private final List<AuthorityGrants> grants;

    Authorities(List<AuthorityGrants> grants) {
        this.grants = grants;
    }

    Set<GrantedAuthority> of(Actor actor) {
        var names = new TreeSet<String>();
        for (var capacity : actor.capacities()) {
            for (var role : capacity.roles()) {
                grants.forEach(grant -> names.addAll(grant.of(role)));
            }
        }
        return names.stream().map(SimpleGrantedAuthority::new).collect(Collectors.toSet());
    }
}
