package de.knotenpunkt.directory;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The directory does not answer: nobody's password is wrong. */
public final class DirectoryUnavailable extends AuthenticationServiceException {

    DirectoryUnavailable(Throwable cause) {
        super("the directory does not answer", cause);
    }
}
