package de.knotenpunkt.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** An address of the log-in page; carries where the person wanted to go. */
record LoginAddress(
        @Nullable String target,
        @Nullable LoginNotice notice,
        @Nullable Locale locale) {

    static final String PATH = "/login";
    static final String REASON = "reason";

    static LoginAddress of(HttpServletRequest request) {
        return to(LoginTarget.of(request.getParameter(LoginTarget.PARAMETER)).orElse(null));
    }

    static LoginAddress to(@Nullable String target) {
        return new LoginAddress(target, null, null);
    }

    LoginAddress because(LoginNotice why) {
        return new LoginAddress(target, why, locale);
    }

    LoginAddress in(Locale language) {
        return new LoginAddress(target, notice, language);
    }

    @Override
    public String toString() {
        var address = UriComponentsBuilder.fromPath(PATH);
        if (notice != null) {
            address.queryParam(REASON, notice.name().toLowerCase(Locale.ROOT));
        }
        if (locale != null) {
            address.queryParam(ReaderLocale.PARAMETER, locale.getLanguage());
        }
        if (target != null) {
            address.queryParam(LoginTarget.PARAMETER, "{target}");
        }
        return address.encode().buildAndExpand(target == null ? "" : target).toUriString();
    }
}
