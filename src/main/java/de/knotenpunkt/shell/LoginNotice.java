package de.knotenpunkt.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;

/** Why the log-in page is shown once more. */
enum LoginNotice {
    FAILED(HttpStatus.UNAUTHORIZED),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    TROUBLE(HttpStatus.SERVICE_UNAVAILABLE),
    THROTTLED(HttpStatus.TOO_MANY_REQUESTS),
    ENDED(HttpStatus.OK),
    LOGOUT(HttpStatus.OK);

    private final HttpStatus status;

    LoginNotice(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** Whether it is about something that went wrong. */
    boolean isError() {
        return status.isError();
    }

    /** Whether the person may mend it by typing again. */
    boolean blamesInput() {
        return this == FAILED;
    }

    String key() {
        return "shell.login.notice." + name().toLowerCase(Locale.ROOT);
    }

    static LoginNotice of(AuthenticationException reason) {
        return switch (reason) {
            case InternalAuthenticationServiceException ours -> TROUBLE;
            case AuthenticationServiceException directory -> UNAVAILABLE;
            case LockedException tooMany -> THROTTLED;
            default -> FAILED;
        };
    }

    static Optional<LoginNotice> named(@Nullable String reason) {
        return Arrays.stream(values())
                .filter(notice -> notice.name().equalsIgnoreCase(reason))
                .findFirst();
    }
}
