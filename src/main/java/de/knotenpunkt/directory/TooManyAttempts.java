package de.knotenpunkt.directory;

import org.springframework.security.authentication.LockedException;

/** So many wrong passwords that the directory is not asked for a while. */
public final class TooManyAttempts extends LockedException {

    TooManyAttempts() {
        super("too many attempts");
    }
}
