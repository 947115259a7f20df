package de.knotenpunkt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program text, for rules that byte code cannot answer. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "(?s)(/\\*.*?\\*/|//[^\\n]*)|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])')");

    private Sources() {}

    static List<Source> main() {
        return under(MAIN);
    }

    private static List<Source> under(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Source(file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param file path from the project's root
     * @param text all of it
     */
    record Source(Path file, String text) {

        Path folder() {
            return file.resolveSibling("").normalize();
        }

        long lines() {
            return text.lines().count();
        }

        boolean isUi() {
            return folder().endsWith("ui");
        }

        /** The text without comments. */
        String code() {
            return COMMENT_OR_TEXT
                    .matcher(text)
                    .replaceAll(found ->
                            found.group(1) == null ? java.util.regex.Matcher.quoteReplacement(found.group(2)) : " ");
        }

        /** The strings of the code, without their quotes. */
        List<String> strings() {
            return COMMENT_OR_TEXT
                    .matcher(text)
                    .results()
                    .map(found -> found.group(2))
                    .filter(string -> string != null && string.startsWith("\""))
                    .map(string -> string.startsWith("\"\"\"")
                            ? string.substring(3, string.length() - 3)
                            : string.substring(1, string.length() - 1))
                    .toList();
        }
    }
}
