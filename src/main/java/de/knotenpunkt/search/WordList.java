package de.knotenpunkt.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A list of words among the resources: several in a line, comments after {@code #}. */
final class WordList {

    private WordList() {}

    /** The words of {@code search/<name>}, in their order. */
    static List<String> read(String name) {
        try {
            return new ClassPathResource("search/" + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
