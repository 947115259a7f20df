package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person on whose behalf this thread works, with today's roles, units and deputyships. */
@Component
public class CurrentActor {

    private final ActorFactory actors;

    CurrentActor(ActorFactory actors) {
        this.actors = actors;
    }

    /**
     * The acting person; costs nothing to ask again.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is logged in
     */
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof SystemAuthentication system) {
            return system.actor();
        }
        return actors.forPerson(person(authentication));
    }

    private static PersonId person(@Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof LoggedInPerson person) {
            return person.id();
        }
        throw new AuthenticationCredentialsNotFoundException("nobody is logged in");
    }
}
