package de.knotenpunkt.identity;

import de.knotenpunkt.directory.DirectoryPerson;
import de.knotenpunkt.directory.PasswordCheck;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Log-in with the password of the directory; takes over what the directory says of the person. */
@Component
class DirectoryLogin implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final PersonStore people;
    private final SnapshotCache cache;
    private final RunAs runAs;
    private final TransactionTemplate transaction;

    DirectoryLogin(
            PasswordCheck passwords,
            PersonStore people,
            SnapshotCache cache,
            RunAs runAs,
            PlatformTransactionManager transactions) {
        this.passwords = passwords;
        this.people = people;
        this.cache = cache;
        this.runAs = runAs;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            var person = passwords
                    .check(attempt.getName(), String.valueOf(attempt.getCredentials()), address(attempt))
                    .orElseThrow(() -> new BadCredentialsException("log-in name or password is wrong"));
            return login(person, attempt);
        } catch (DataAccessException | TransactionException trouble) {
            throw new InternalAuthenticationServiceException("the database does not answer", trouble);
        }
    }

    private Authentication login(DirectoryPerson person, Authentication attempt) {
        transaction.executeWithoutResult(status -> people.save(person));
        cache.refresh();
        var login = runAs.authentication(loggedIn(person));
        login.setDetails(attempt.getDetails());
        return login;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static LoggedInPerson loggedIn(DirectoryPerson person) {
        return new LoggedInPerson(person.id(), person.login(), person.name());
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
