package de.knotenpunkt.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Names of files in Vaadin's browser bundle; they change with every version. */
final class BundleFiles {

    private static final String PAGE = "META-INF/VAADIN/webapp/index.html";
    private static final Pattern SCRIPT = Pattern.compile("src=\"\\./(VAADIN/build/[\\w.-]+\\.js)\"");

    private BundleFiles() {}

    /** The script every page begins with, so that the browser can fetch it ahead; empty if there is none. */
    static String startScript() {
        var page = new ClassPathResource(PAGE);
        if (!page.exists()) {
            return "";
        }
        try {
            var script = SCRIPT.matcher(page.getContentAsString(StandardCharsets.UTF_8));
            return script.find() ? script.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
