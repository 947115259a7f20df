package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Actor;
import java.util.Collection;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** A job at work: no person, but an Actor with a name of its own. */
final class SystemAuthentication extends AbstractAuthenticationToken {

    private final transient Actor actor;

    SystemAuthentication(Actor actor, Collection<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.actor = actor;
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor.name();
    }
}
