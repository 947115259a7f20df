package de.knotenpunkt.shell;

import de.knotenpunkt.shared.ui.Translations;
import de.knotenpunkt.shell.PageTemplate.Markup;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Pages of running text in the frame of {@code public.html}; texts lie in {@code pages/<language>/}. */
@Component
class PublicPage {

    private final PageTemplate frame = PageTemplate.read("public.html");
    private final Translations texts;
    private final CountyProperties county;

    PublicPage(Translations texts, CountyProperties county) {
        this.texts = texts;
        this.county = county;
    }

    /** The page of that name. */
    String html(String page, HttpServletRequest request, boolean loggedIn) {
        var back = loggedIn ? link(request, "", "shell.public.back") : link(request, "login", "shell.public.to-login");
        return framed(page, back, "", request);
    }

    /** The page for a person who logged in but has no role. */
    String noAccess(String personName, HttpServletRequest request) {
        var out = "<form action=\"%slogout\" method=\"post\"><button type=\"submit\">%s</button></form>"
                .formatted(root(request), escaped(text(request, "shell.public.logout")));
        return framed("kein-zugang", new Markup(out), personName, request);
    }

    private String framed(String page, Markup back, String personName, HttpServletRequest request) {
        var language = ReaderLocale.of(request).getLanguage();
        var content = PageTemplate.read(language + "/" + page + ".html")
                .fill(Map.of(
                        "root", root(request),
                        "county", county.name(),
                        "address", county.address(),
                        "service-desk", county.serviceDesk(),
                        "accessibility-contact", county.accessibilityContact(),
                        "accessibility-date", county.accessibilityDate(),
                        "privacy-officer", county.privacyOfficer(),
                        "privacy-contact", county.privacyContact(),
                        "person", personName));
        return frame.fill(Map.of(
                "root",
                root(request),
                "lang",
                language,
                "title",
                text(request, "shell.public.title-" + page),
                "back",
                back,
                "content",
                new Markup(content)));
    }

    private Markup link(HttpServletRequest request, String path, String key) {
        return new Markup("<a href=\"%s%s\">%s</a>".formatted(root(request), path, escaped(text(request, key))));
    }

    private String text(HttpServletRequest request, String key) {
        return texts.getTranslation(key, ReaderLocale.of(request));
    }

    private static String root(HttpServletRequest request) {
        return request.getContextPath() + "/";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
