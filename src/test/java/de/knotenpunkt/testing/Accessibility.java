package de.knotenpunkt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** axe on a page as it stands in the browser; what it may find is listed with reasons in a file. */
public final class Accessibility {

    /** Exceptions, each with its reason. */
    static final String EXCEPTIONS = "accessibility-exceptions.json";

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /**
     * @param rule id of the axe rule
     * @param target part of the selector axe reports
     * @param reason why it is no barrier, with a link where there is one
     */
    record Allowed(String rule, String target, String reason) {

        private boolean covers(String violated, CheckedNode node) {
            return rule.equals(violated) && String.valueOf(node.getTarget()).contains(target);
        }
    }

    private Accessibility() {}

    /** Fails with rule, place and help for every finding that is not excepted. */
    public static void check(Page page) {
        var allowed = exceptions();
        var findings = new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node ->
                                        allowed.stream().noneMatch(exception -> exception.covers(rule.getId(), node)))
                                .map(node -> finding(rule, node)))
                        .toList();
        assertThat(findings).as("axe on %s", page.url()).isEmpty();
    }

    static List<Allowed> exceptions() {
        try (var file = new ClassPathResource(EXCEPTIONS).getInputStream()) {
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String finding(Rule rule, CheckedNode node) {
        return "%s: %s at %s (%s) %s"
                .formatted(rule.getId(), rule.getHelp(), node.getTarget(), rule.getHelpUrl(), node.getHtml());
    }
}
