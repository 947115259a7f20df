package de.knotenpunkt.testing.files;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Documents of LibreOffice: the smallest that are complete. */
public final class OpenDocument {

    private static final String TYPES = "application/vnd.oasis.opendocument.";

    private OpenDocument() {}

    /** Text with a paragraph for each text. */
    public static byte[] text(List<String> texts) {
        return of("text", "<office:text>" + paragraphs(texts) + "</office:text>");
    }

    /** A table with a row for each text. */
    public static byte[] spreadsheet(List<String> texts) {
        var rows = texts.stream()
                .map(text -> "<table:table-row><table:table-cell office:value-type=\"string\">"
                        + paragraphs(List.of(text)) + "</table:table-cell></table:table-row>")
                .collect(Collectors.joining());
        return of(
                "spreadsheet",
                "<office:spreadsheet><table:table table:name=\"T\">" + rows + "</table:table></office:spreadsheet>");
    }

    /** A page for each text. */
    public static byte[] presentation(List<String> texts) {
        var pages = texts.stream()
                .map(text -> "<draw:page><draw:frame><draw:text-box>" + paragraphs(List.of(text))
                        + "</draw:text-box></draw:frame></draw:page>")
                .collect(Collectors.joining());
        return of("presentation", "<office:presentation>" + pages + "</office:presentation>");
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream()
                .map(text -> "<text:p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</text:p>")
                .collect(Collectors.joining());
    }

    private static byte[] of(String type, String body) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("mimetype", bytes(TYPES + type));
        entries.put("content.xml", bytes("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document-content office:version="1.3"
                         xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                         xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                         xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:body>""" + body + "</office:body></office:document-content>"));
        entries.put("META-INF/manifest.xml", bytes("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                         <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
                         <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                        </manifest:manifest>""".formatted(TYPES + type)));
        return ZipFiles.of(entries);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
