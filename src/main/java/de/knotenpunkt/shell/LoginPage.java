package de.knotenpunkt.shell;

import de.knotenpunkt.shared.ui.Translations;
import de.knotenpunkt.shell.PageTemplate.Markup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The log-in page as plain HTML: a few kilobytes, no session, no script needed. The user name typed last stays in the
 * field; it travels in the answer only, never in an address.
 */
@Component
class LoginPage {

    private final PageTemplate template = PageTemplate.read("login.html");
    private final String prefetch = BundleFiles.startScript();
    private final Translations texts;
    private final CountyProperties county;
    private final boolean demo;

    LoginPage(Translations texts, CountyProperties county, Environment environment) {
        this.texts = texts;
        this.county = county;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    String html(HttpServletRequest request, Optional<LoginNotice> notice) {
        var locale = ReaderLocale.of(request);
        var isError = notice.filter(LoginNotice::isError).isPresent();
        var values = new HashMap<String, Object>();
        values.put("lang", locale.getLanguage());
        values.put("title", text(locale, isError ? "shell.login.title-error" : "shell.login.title"));
        values.put("prefetch", prefetch);
        values.put("hidden", hidden(request, locale));
        values.put("error", notice.map(why -> notice(why, locale)).orElse(Markup.NONE));
        values.put(
                "error-attributes",
                notice.filter(LoginNotice::blamesInput)
                        .map(why -> new Markup("aria-invalid=\"true\" aria-describedby=\"notice\""))
                        .orElse(Markup.NONE));
        values.put("username", typedName(request));
        values.put("demo", demo ? demoHint(locale) : Markup.NONE);
        values.put("service-desk", text(locale, "shell.login.service-desk", county.serviceDesk()));
        values.put("language-link", languageLink(request, locale));
        for (var name : new String[] {
            "heading",
            "intro",
            "username-label",
            "password-label",
            "show-password",
            "caps-hint",
            "submit",
            "help",
            "accessibility",
            "privacy"
        }) {
            values.put(name, text(locale, "shell.login." + name));
        }
        return template.fill(values);
    }

    private Markup notice(LoginNotice why, Locale locale) {
        return new Markup("<p class=\"%s\" id=\"notice\" role=\"%s\">%s</p>"
                .formatted(
                        why.isError() ? "error" : "demo",
                        why.isError() ? "alert" : "status",
                        escaped(text(locale, why.key()))));
    }

    private Markup demoHint(Locale locale) {
        return new Markup("<p class=\"demo\">%s</p>".formatted(escaped(text(locale, "shell.login.demo"))));
    }

    private Markup hidden(HttpServletRequest request, Locale locale) {
        var language = field(ReaderLocale.PARAMETER, locale.getLanguage());
        return new Markup(LoginTarget.of(request.getParameter(LoginTarget.PARAMETER))
                .map(target -> language + field(LoginTarget.PARAMETER, target))
                .orElse(language));
    }

    private Markup languageLink(HttpServletRequest request, Locale locale) {
        var other = locale.getLanguage().equals("de") ? Locale.ENGLISH : Locale.GERMANY;
        var address = LoginAddress.of(request).in(other).toString();
        return new Markup("<a href=\"%s\" lang=\"%s\" hreflang=\"%2$s\">%s</a>"
                .formatted(escaped(address), other.getLanguage(), escaped(text(other, "shell.login.language"))));
    }

    private static String field(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, escaped(value));
    }

    private static String typedName(HttpServletRequest request) {
        var typed = "POST".equals(request.getMethod()) ? request.getParameter("username") : null;
        return typed == null || typed.length() > 256 ? "" : typed;
    }

    private String text(Locale locale, String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
