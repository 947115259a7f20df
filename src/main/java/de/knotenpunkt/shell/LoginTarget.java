package de.knotenpunkt.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person wanted to go before log-in: a path of this application, never another host. */
final class LoginTarget {

    /** Name of the parameter that carries it through the log-in page, so that no session is needed for it. */
    static final String PARAMETER = "weiter";

    private static final int LONGEST = 2000;
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    private static final Pattern NO_TARGET = Pattern.compile("/(?:login|logout|error|VAADIN)(?:[/?#].*)?");

    private LoginTarget() {}

    /** The target if it may be used, as it was given. */
    static Optional<String> of(@Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .filter(path -> path.length() <= LONGEST
                        && OWN_PATH.matcher(path).matches()
                        && !NO_TARGET.matcher(path).matches()
                        && isRelative(path));
    }

    /** The page a request asks for, if it is one to come back to. */
    static Optional<String> of(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return Optional.empty();
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return of(query == null ? path : path + "?" + query).filter(target -> !"/".equals(target));
    }

    private static boolean isRelative(String path) {
        try {
            var uri = new URI(path);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
