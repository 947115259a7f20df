package de.knotenpunkt.demo;

import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.PdfFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Files with the texts of the demo. */
final class DemoFiles {

    private static final int LINE = 82;
    private static final int LINES_OF_A_PAGE = 46;

    private DemoFiles() {}

    /** A file of the kind its name says, with a heading and a text. */
    static byte[] of(String name, String title, String text) {
        return name.endsWith(".pdf") ? pdf(title, text) : docx(title, text);
    }

    private static byte[] docx(String title, String text) {
        return DocxFile.of(Stream.concat(Stream.of(title), text.lines()).toList());
    }

    private static byte[] pdf(String title, String text) {
        var lines = Stream.of(title, "", text)
                .flatMap(part -> part.isEmpty() ? Stream.of("") : part.lines())
                .flatMap(line -> wrapped(line).stream())
                .toList();
        var pages = new ArrayList<String>();
        for (var first = 0; first < lines.size(); first += LINES_OF_A_PAGE) {
            pages.add(String.join("\n", lines.subList(first, Math.min(lines.size(), first + LINES_OF_A_PAGE))));
        }
        return PdfFile.ofPages(pages);
    }

    private static List<String> wrapped(String line) {
        var lines = new ArrayList<String>();
        var current = new StringBuilder();
        for (var word : line.strip().split("\\s+")) {
            if (!current.isEmpty() && current.length() + word.length() >= LINE) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }

    /** The whole text of Drucksache 88/2020. */
    static String councilPaper() {
        try {
            return new ClassPathResource("drucksache-88-2020.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
