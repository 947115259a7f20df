package de.knotenpunkt.testing.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF written by hand, without a library that might share its mistakes with the one that reads it; packed by one. */
public final class PdfFile {

    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int FIRST_PAGE = 4;
    private static final int AES = 256;

    private PdfFile() {}

    /** A page for each text; umlauts are fine, lines are broken where the text breaks them. */
    public static byte[] ofPages(List<String> texts) {
        return of(texts, "");
    }

    /** A page for each text, and whatever stands in the catalogue besides, such as {@code /OpenAction <<…>>}. */
    public static byte[] of(List<String> texts, String inCatalogue) {
        var objects = new ArrayList<byte[]>();
        var kids = IntStream.range(0, texts.size())
                .mapToObj(page -> FIRST_PAGE + 2 * page + " 0 R")
                .collect(Collectors.joining(" "));
        objects.add(latin("<< /Type /Catalog /Pages 2 0 R " + inCatalogue + " >>"));
        objects.add(latin("<< /Type /Pages /Count " + texts.size() + " /Kids [" + kids + "] >>"));
        objects.add(latin("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
        for (int page = 0; page < texts.size(); page++) {
            objects.add(latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >>"
                    + " >> /Contents " + (FIRST_PAGE + 2 * page + 1) + " 0 R >>"));
            objects.add(stream("", latin("BT /F1 12 Tf 15 TL 72 760 Td (" + lines(texts.get(page)) + ") Tj ET")));
        }
        return ofObjects(objects);
    }

    /** A file of these objects, numbered from 1; the first is the catalogue. */
    public static byte[] ofObjects(List<byte[]> objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n%âãÏÓ\n"));
        var offsets = new ArrayList<Integer>();
        for (var object : objects) {
            offsets.add(out.size());
            out.writeBytes(latin(offsets.size() + " 0 obj\n"));
            out.writeBytes(object);
            out.writeBytes(latin("\nendobj\n"));
        }
        var table = out.size();
        out.writeBytes(latin("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
        offsets.forEach(offset -> out.writeBytes(latin("%010d 00000 n \n".formatted(offset))));
        out.writeBytes(latin(
                "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** The same file as many programs save it: its objects packed into streams. */
    public static byte[] packed(byte[] file) {
        return saved(file, document -> {});
    }

    /** The same file, packed and encrypted, open to everybody for reading, as authorities send their decisions. */
    public static byte[] encrypted(byte[] file) {
        return saved(file, document -> {
            var policy = new StandardProtectionPolicy("geheim", "", new AccessPermission());
            policy.setEncryptionKeyLength(AES);
            document.protect(policy);
        });
    }

    private static byte[] saved(byte[] file, Change change) {
        try (var document = Loader.loadPDF(file);
                var out = new ByteArrayOutputStream()) {
            change.apply(document);
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        void apply(PDDocument document) throws IOException;
    }

    /** A stream object with these bytes; the entries stand in its dictionary beside the length. */
    public static byte[] stream(String entries, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("<< " + entries + " /Length " + content.length + " >>\nstream\n"));
        out.writeBytes(content);
        out.writeBytes(latin("\nendstream"));
        return out.toByteArray();
    }

    /** The pages' tree leads back to itself and claims a million pages. */
    public static byte[] ofEndlessPages() {
        return ofObjects(List.of(
                latin("<< /Type /Catalog /Pages 2 0 R >>"),
                latin("<< /Type /Pages /Count 1000000 /Kids [3 0 R 3 0 R] >>"),
                latin("<< /Type /Pages /Parent 2 0 R /Count 1000000 /Kids [2 0 R 3 0 R] >>")));
    }

    private static String lines(String text) {
        return text.lines().map(PdfFile::escaped).collect(Collectors.joining(") Tj T* ("));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private static byte[] latin(String text) {
        return text.getBytes(text.startsWith("%PDF") ? StandardCharsets.ISO_8859_1 : LATIN);
    }
}
