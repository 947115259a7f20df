package de.knotenpunkt.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A page of plain HTML with {@code {{names}}} for what changes. Text is escaped, {@link Markup} is not. */
final class PageTemplate {

    private static final Pattern NAME = Pattern.compile("\\{\\{([a-z-]+)}}");

    /** A piece of HTML that this application wrote itself. */
    record Markup(String html) {

        static final Markup NONE = new Markup("");
    }

    private final String text;

    private PageTemplate(String text) {
        this.text = text;
    }

    /** The template of that name in {@code pages/}. */
    static PageTemplate read(String name) {
        try {
            return new PageTemplate(new ClassPathResource("pages/" + name).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page with everything filled in.
     *
     * @throws IllegalArgumentException if a name has no value
     */
    String fill(Map<String, Object> values) {
        return NAME.matcher(text).replaceAll(found -> Matcher.quoteReplacement(html(found.group(1), values)));
    }

    private static String html(String name, Map<String, Object> values) {
        var value = values.get(name);
        if (value instanceof Markup markup) {
            return markup.html();
        }
        if (value instanceof String plain) {
            return HtmlUtils.htmlEscape(plain, "UTF-8");
        }
        throw new IllegalArgumentException("no value for " + name);
    }
}
