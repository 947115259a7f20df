package de.knotenpunkt.directory;

import org.springframework.security.core.AuthenticationException;

/** So many wrong passwords that the directory is not asked for a while. */
public final class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("too many attempts");
    }
}
