package de.knotenpunkt.directory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The only way a password reaches the directory: form first, then the throttle, then the bind. */
@Component
public class PasswordCheck {

    private static final int LONGEST = 256;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Directory directory;
    private final LoginThrottle throttle;

    PasswordCheck(Directory directory, LoginThrottle throttle) {
        this.directory = directory;
        this.throttle = throttle;
    }

    /**
     * The person with this log-in name if the password is theirs; empty otherwise, without saying which was wrong.
     *
     * @param address where the attempt comes from
     * @throws TooManyAttempts if the directory was not asked because of earlier failures
     * @throws DirectoryUnavailable if the directory does not answer
     */
    public Optional<DirectoryPerson> check(String login, String password, String address) {
        if (!isAcceptable(login) || !isAcceptable(password)) {
            return Optional.empty();
        }
        var name = login.strip();
        var attempt = throttle.begin(name, address);
        if (throttle.isTooMany(name, address)) {
            throttle.forget(attempt);
            throw new TooManyAttempts();
        }
        try {
            var person = directory.authenticate(name, password);
            if (person.isPresent()) {
                throttle.succeeded(name);
            }
            return person;
        } catch (DirectoryUnavailable unavailable) {
            throttle.forget(attempt);
            throw unavailable;
        }
    }

    /** A blank password would be an anonymous bind, which directories answer with success. */
    private static boolean isAcceptable(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && !CONTROL.matcher(text).find();
    }
}
