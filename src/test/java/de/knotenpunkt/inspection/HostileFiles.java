package de.knotenpunkt.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.HostileZip;
import de.knotenpunkt.testing.files.MsgFile;
import de.knotenpunkt.testing.files.OpenDocument;
import de.knotenpunkt.testing.files.PdfFile;
import de.knotenpunkt.testing.files.Picture;
import de.knotenpunkt.testing.files.XlsxFile;
import de.knotenpunkt.testing.files.ZipFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

/** Files somebody might send on purpose, each with the reason for which it is refused. */
final class HostileFiles {

    private static final String HTML = "<!DOCTYPE html><html><body onload=alert(1)></body></html>";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    private static final byte[] EXE = HostileZip.joined(bytes("MZ\u0090\0\3\0\0\0"), new byte[512]);
    private static final byte[] PDF = PdfFile.ofPages(List.of("Text"));
    private static final byte[] DOCX = DocxFile.of(List.of("Text"));
    private static final byte[] XLSX = XlsxFile.ofRows(List.of(List.of("Text")));
    private static final byte[] ODT = OpenDocument.text(List.of("Text"));
    private static final byte[] ZIP = ZipFiles.of(Map.of("boese.class", EXE));
    private static final byte[] PNG = Picture.png(3, 3);
    private static final byte[] JPEG = Picture.jpeg(3, 3);
    private static final String BILLION_LAUGHS = """
            <?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><a>&d;</a>""";

    private HostileFiles() {}

    /**
     * @param name name under which it comes
     * @param what what it is
     */
    record Hostile(String name, String what, RefusalReason reason, byte[] content) {
        @Override
        public String toString() {
            return name + ": " + what;
        }
    }

    static List<Hostile> all(String listener) {
        return Stream.of(pretenders(), twoInOne(), bombs(), documents(listener), pdfs(), others())
                .flatMap(hostile -> hostile)
                .toList();
    }

    private static Stream<Hostile> pretenders() {
        return Stream.of(
                new Hostile("x.zip", "archive", RefusalReason.KIND_NOT_ALLOWED, ZIP),
                new Hostile("x.docm", "macro file", RefusalReason.MACROS, DOCX),
                new Hostile("x.pdf", "nothing", RefusalReason.EMPTY, new byte[0]),
                new Hostile("x.txt", "HTML", RefusalReason.SCRIPT_IN_TEXT, bytes("\n " + HTML)),
                new Hostile("x.md", "SVG", RefusalReason.SCRIPT_IN_TEXT, bytes(SVG)),
                new Hostile(
                        "x.csv",
                        "script after a table",
                        RefusalReason.SCRIPT_IN_TEXT,
                        bytes("a;b\n1;<ScRipt>1</script>")),
                new Hostile("x.txt", "XML", RefusalReason.SCRIPT_IN_TEXT, bytes("\uFEFF<?xml version=\"1.0\"?><a/>")),
                new Hostile("x.txt", "program", RefusalReason.NOT_TEXT, EXE),
                new Hostile("x.txt", "UTF-16", RefusalReason.NOT_TEXT, "Text".getBytes(UTF_16LE)),
                new Hostile("x.csv", "neither encoding", RefusalReason.NOT_TEXT, new byte[] {'a', (byte) 0x81, 'b'}),
                new Hostile("x.md", "PDF", RefusalReason.NOT_TEXT, PDF),
                new Hostile("x.png", "HTML", RefusalReason.OTHER_CONTENT, bytes(HTML)),
                new Hostile("x.png", "JPEG", RefusalReason.OTHER_CONTENT, JPEG),
                new Hostile("x.jpg", "PNG", RefusalReason.OTHER_CONTENT, PNG),
                new Hostile("x.pdf", "HTML", RefusalReason.OTHER_CONTENT, bytes(HTML)),
                new Hostile("x.pdf", "program", RefusalReason.OTHER_CONTENT, EXE),
                new Hostile("x.docx", "program", RefusalReason.OTHER_CONTENT, EXE),
                new Hostile("x.docx", "workbook", RefusalReason.OTHER_CONTENT, XLSX),
                new Hostile("x.xlsx", "archive", RefusalReason.OTHER_CONTENT, ZIP),
                new Hostile("x.ods", "text document", RefusalReason.OTHER_CONTENT, ODT),
                new Hostile("x.docx", "old document", RefusalReason.OTHER_CONTENT, MsgFile.oldDocument("WordDocument")),
                new Hostile(
                        "x.docx", "with password", RefusalReason.ENCRYPTED, MsgFile.oldDocument("EncryptedPackage")),
                new Hostile("x.msg", "old workbook", RefusalReason.OTHER_CONTENT, MsgFile.oldDocument("Workbook")),
                new Hostile("x.msg", "PDF", RefusalReason.OTHER_CONTENT, PDF),
                new Hostile("x.eml", "HTML", RefusalReason.OTHER_CONTENT, bytes(HTML)));
    }

    private static Stream<Hostile> twoInOne() {
        return Stream.of(
                new Hostile("x.pdf", "archive behind", RefusalReason.TWO_IN_ONE, HostileZip.joined(PDF, ZIP)),
                new Hostile("x.pdf", "page behind", RefusalReason.TWO_IN_ONE, HostileZip.joined(PDF, bytes(HTML))),
                new Hostile("x.pdf", "page before", RefusalReason.OTHER_CONTENT, HostileZip.joined(bytes(HTML), PDF)),
                new Hostile(
                        "x.pdf",
                        "page in the head",
                        RefusalReason.TWO_IN_ONE,
                        HostileZip.joined(bytes("%PDF-1.7\n%<html><script>\n"), PDF)),
                new Hostile("x.pdf", "archive before", RefusalReason.OTHER_CONTENT, HostileZip.joined(ZIP, PDF)),
                new Hostile("x.png", "archive behind", RefusalReason.TWO_IN_ONE, HostileZip.joined(PNG, ZIP)),
                new Hostile("x.png", "script behind", RefusalReason.TWO_IN_ONE, HostileZip.joined(PNG, bytes(SVG))),
                new Hostile("x.jpeg", "archive behind", RefusalReason.TWO_IN_ONE, HostileZip.joined(JPEG, ZIP)),
                new Hostile(
                        "x.jpeg",
                        "much behind",
                        RefusalReason.TWO_IN_ONE,
                        HostileZip.joined(JPEG, bytes(SVG.repeat(100)))),
                new Hostile("x.docx", "program before", RefusalReason.OTHER_CONTENT, HostileZip.joined(EXE, DOCX)),
                new Hostile("x.docx", "archive before", RefusalReason.DAMAGED, HostileZip.joined(ZIP, DOCX)),
                new Hostile("x.docx", "page behind", RefusalReason.TWO_IN_ONE, HostileZip.joined(DOCX, bytes(HTML))));
    }

    private static Stream<Hostile> bombs() {
        var bomb = HostileZip.withZeros(DOCX, 1024);
        return Stream.of(
                new Hostile("x.docx", "a gigabyte of zeros", RefusalReason.BOMB, bomb),
                new Hostile(
                        "x.docx", "a gigabyte that says it is small", RefusalReason.BOMB, HostileZip.sayingSmall(bomb)),
                new Hostile("x.docx", "100,000 entries", RefusalReason.BOMB, HostileZip.withEntries(DOCX, 100_000)),
                new Hostile("x.docx", "archive inside", RefusalReason.NESTED, ZipFiles.with(DOCX, "word/a.zip", ZIP)),
                new Hostile(
                        "x.xlsx", "itself inside", RefusalReason.NESTED, ZipFiles.with(XLSX, "xl/media/i.png", XLSX)),
                new Hostile(
                        "x.docx",
                        "a document in a document in a document",
                        RefusalReason.NESTED,
                        ZipFiles.with(
                                DOCX, "word/embeddings/a.docx", ZipFiles.with(DOCX, "word/embeddings/b.docx", DOCX))),
                new Hostile(
                        "x.docx",
                        "macros in the embedded workbook",
                        RefusalReason.MACROS,
                        ZipFiles.with(
                                DOCX, "word/embeddings/a.xlsx", ZipFiles.with(XLSX, "xl/vbaProject.bin", bytes("x")))));
    }

    private static Stream<Hostile> documents(String listener) {
        return Stream.of(
                new Hostile("x.docx", "macros", RefusalReason.MACROS, ZipFiles.with(DOCX, "word/VbaProject.bin", EXE)),
                new Hostile(
                        "x.xlsx",
                        "old macros",
                        RefusalReason.MACROS,
                        ZipFiles.with(XLSX, "xl/macrosheets/sheet1.xml", bytes("<a/>"))),
                new Hostile(
                        "x.docx",
                        "ActiveX",
                        RefusalReason.MACROS,
                        ZipFiles.with(DOCX, "word/activeX/activeX1.xml", bytes("<a/>"))),
                new Hostile("x.docx", "macros by type", RefusalReason.MACROS, retyped()),
                new Hostile(
                        "x.odt",
                        "Basic",
                        RefusalReason.MACROS,
                        ZipFiles.with(ODT, "Basic/Standard/Module1.xml", bytes("<a/>"))),
                new Hostile(
                        "x.odt",
                        "call of a script",
                        RefusalReason.MACROS,
                        ZipFiles.with(
                                ODT, "content.xml", bytes("<a x=\"vnd.sun.star.script:a.py$f?language=Python\"/>"))),
                new Hostile(
                        "x.odt",
                        "with password",
                        RefusalReason.ENCRYPTED,
                        ZipFiles.with(ODT, "META-INF/manifest.xml", bytes("<a><manifest:encryption-data/></a>"))),
                new Hostile(
                        "x.docx",
                        "OLE object",
                        RefusalReason.EMBEDDED_OBJECT,
                        ZipFiles.with(DOCX, "word/embeddings/oleObject1.bin", MsgFile.oldDocument("Package"))),
                new Hostile(
                        "x.docx",
                        "entities",
                        RefusalReason.DOCTYPE,
                        ZipFiles.with(DOCX, "word/document.xml", bytes(BILLION_LAUGHS))),
                new Hostile(
                        "x.docx",
                        "entities in UTF-16",
                        RefusalReason.DOCTYPE,
                        ZipFiles.with(DOCX, "word/document.xml", ("\uFEFF" + BILLION_LAUGHS).getBytes(UTF_16LE))),
                new Hostile(
                        "x.docx",
                        "another encoding",
                        RefusalReason.DAMAGED,
                        ZipFiles.with(DOCX, "word/document.xml", bytes("<?xml version='1.0' encoding='IBM037'?><a/>"))),
                new Hostile(
                        "x.docx",
                        "external entity",
                        RefusalReason.DOCTYPE,
                        ZipFiles.with(
                                DOCX,
                                "word/document.xml",
                                bytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + listener + "\">]><a>&x;</a>"))),
                new Hostile(
                        "x.odt",
                        "external entity",
                        RefusalReason.DOCTYPE,
                        ZipFiles.with(ODT, "content.xml", bytes("<!DOCTYPE a SYSTEM \"" + listener + "\"><a/>"))),
                new Hostile(
                        "x.docx",
                        "external template",
                        RefusalReason.EXTERNAL_REFERENCE,
                        HostileZip.withExternal(DOCX, "attachedTemplate", listener)),
                new Hostile(
                        "x.docx",
                        "external picture",
                        RefusalReason.EXTERNAL_REFERENCE,
                        HostileZip.withExternal(DOCX, "image", listener)),
                new Hostile(
                        "x.docx",
                        "path out of the file",
                        RefusalReason.DAMAGED,
                        ZipFiles.with(DOCX, "word/../../../etc/cron.d/x", bytes("x"))),
                new Hostile("x.docx", "cut off", RefusalReason.DAMAGED, Arrays.copyOf(DOCX, DOCX.length / 2)));
    }

    private static Stream<Hostile> pdfs() {
        return Stream.of(
                new Hostile(
                        "x.pdf",
                        "script",
                        RefusalReason.ACTIVE_PDF,
                        PdfFile.of(List.of("a"), "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")),
                new Hostile(
                        "x.pdf",
                        "script, written otherwise",
                        RefusalReason.ACTIVE_PDF,
                        PdfFile.of(List.of("a"), "/OpenAction << /S /J#61vaScrip#74 /JS (1) >>")),
                new Hostile(
                        "x.pdf",
                        "program",
                        RefusalReason.ACTIVE_PDF,
                        PdfFile.of(List.of("a"), "/OpenAction << /S /Launch /F (cmd.exe) >>")),
                new Hostile(
                        "x.pdf",
                        "attached file",
                        RefusalReason.ACTIVE_PDF,
                        PdfFile.of(List.of("a"), "/Names << /EmbeddedFiles << /Names [] >> >>")),
                new Hostile(
                        "x.pdf",
                        "script in an object stream",
                        RefusalReason.ACTIVE_PDF,
                        PdfFile.ofObjects(List.of(
                                bytes("<< /Type /Catalog >>"),
                                PdfFile.stream(
                                        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                                        deflated("9 0 << /S /JavaScript /JS (1) >>"))))),
                new Hostile(
                        "x.pdf",
                        "script, saved by a library",
                        RefusalReason.ACTIVE_PDF,
                        PdfFile.packed(PdfFile.of(List.of("a"), "/OpenAction << /S /JavaScript /JS (1) >>"))),
                new Hostile(
                        "x.pdf",
                        "object stream packed otherwise",
                        RefusalReason.DAMAGED,
                        PdfFile.ofObjects(List.of(
                                bytes("<< /Type /Catalog >>"),
                                PdfFile.stream(
                                        "/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]",
                                        bytes("00>"))))),
                new Hostile("x.pdf", "cut off", RefusalReason.DAMAGED, Arrays.copyOf(PDF, PDF.length / 2)));
    }

    private static Stream<Hostile> others() {
        return Stream.of(
                new Hostile("x.png", "huge", RefusalReason.TOO_MANY_PIXELS, Picture.pngThatClaims(60_000, 60_000)),
                new Hostile("x.png", "no size", RefusalReason.DAMAGED, Picture.pngThatClaims(0, 1)),
                new Hostile("x.png", "cut off", RefusalReason.DAMAGED, Arrays.copyOf(PNG, PNG.length - 10)),
                new Hostile("x.jpg", "cut off", RefusalReason.DAMAGED, Arrays.copyOf(JPEG, JPEG.length - 10)),
                new Hostile("x.msg", "cut off", RefusalReason.DAMAGED, Arrays.copyOf(MsgFile.of("a", "b"), 600)));
    }

    private static byte[] retyped() {
        var name = "[Content_Types].xml";
        var types = new String(ZipFiles.entries(DOCX).get(name), UTF_8);
        return ZipFiles.with(
                DOCX,
                name,
                bytes(types.replaceFirst(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                        "application/vnd.ms-word.document.&#x6d;acroEnabled.main")));
    }

    private static byte[] deflated(String text) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(text.startsWith("MZ") ? ISO_8859_1 : UTF_8);
    }
}
