package de.knotenpunkt.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language of a page before log-in: asked for by {@code ?lang=en}, else what the browser prefers, else German. */
final class ReaderLocale {

    static final String PARAMETER = "lang";

    private ReaderLocale() {}

    static Locale of(HttpServletRequest request) {
        var asked = request.getParameter(PARAMETER);
        if (asked != null) {
            return "en".equals(asked) ? Locale.ENGLISH : Locale.GERMANY;
        }
        if (request.getHeader("Accept-Language") == null) {
            return Locale.GERMANY;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("de") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.GERMANY);
    }
}
