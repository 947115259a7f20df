package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The person on whose behalf this thread works, with today's roles, units and deputyships. */
@Component
public class CurrentActor {

    private final ActorFactory actors;

    CurrentActor(ActorFactory actors) {
        this.actors = actors;
    }

    /**
     * The acting person; the same answer throughout a request.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is logged in
     */
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof SystemAuthentication system) {
            return system.actor();
        }
        var person = person(authentication);
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return actors.forPerson(person);
        }
        var key = CurrentActor.class.getName() + "." + person;
        if (request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) instanceof Actor known) {
            return known;
        }
        var actor = actors.forPerson(person);
        request.setAttribute(key, actor, RequestAttributes.SCOPE_REQUEST);
        return actor;
    }

    private static PersonId person(@Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof LoggedInPerson person) {
            return person.id();
        }
        throw new AuthenticationCredentialsNotFoundException("nobody is logged in");
    }
}
