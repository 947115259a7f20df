package de.knotenpunkt.identity;

import com.vaadin.flow.server.VaadinSession;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.PersonId;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Runs code on behalf of a person or of a named job; afterwards the thread is as it was. */
@Component
public class RunAs {

    private final ActorFactory actors;
    private final Authorities authorities;

    RunAs(ActorFactory actors, Authorities authorities) {
        this.actors = actors;
        this.authorities = authorities;
    }

    /** Runs the work as the person, with what they may do today. */
    public <T> T person(PersonId person, Supplier<T> work) {
        return with(authentication(actors.forPerson(person)), work);
    }

    /** Runs the work as the person, with what they may do today. */
    public void person(PersonId person, Runnable work) {
        person(person, () -> {
            work.run();
            return true;
        });
    }

    /** Runs the work as a job of this name, see {@link ActorFactory#system}. */
    public <T> T system(String name, Supplier<T> work) {
        var actor = actors.system(name);
        return with(new SystemAuthentication(actor, authorities.of(actor)), work);
    }

    /** Runs the work as a job of this name, see {@link ActorFactory#system}. */
    public void system(String name, Runnable work) {
        system(name, () -> {
            work.run();
            return true;
        });
    }

    /** The log-in of a person without a password: for tests of pages. */
    public Authentication authentication(PersonId person) {
        return authentication(actors.forPerson(person));
    }

    UsernamePasswordAuthenticationToken authentication(LoggedInPerson person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, authorities.of(actors.forPerson(person.id())));
    }

    private Authentication authentication(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new LoggedInPerson(actor.person().value(), "", actor.name()), null, authorities.of(actor));
    }

    private static <T> T with(Authentication authentication, Supplier<T> work) {
        // Vaadin takes the log-in of its session, if there is one, for that of the thread
        var session = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(session);
        }
    }
}
