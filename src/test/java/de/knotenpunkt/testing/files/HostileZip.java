package de.knotenpunkt.testing.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents that are harmless until somebody unpacks or believes them. */
public final class HostileZip {

    private static final int CENTRAL = 0x02014b50;
    private static final int BLOCK = 1 << 20;

    private static final byte[] EMPTY_LIST =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"
                    .getBytes(StandardCharsets.UTF_8);

    private HostileZip() {}

    /** The document with another part of so many megabytes of zeros. */
    public static byte[] withZeros(byte[] document, int megabytes) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            copy(document, zip);
            zip.putNextEntry(new ZipEntry("word/media/leer.xml"));
            var zeros = new byte[BLOCK];
            for (int count = 0; count < megabytes; count++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document with so many empty parts. */
    public static byte[] withEntries(byte[] document, int count) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            copy(document, zip);
            for (int entry = 0; entry < count; entry++) {
                zip.putNextEntry(new ZipEntry("word/" + entry));
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same file, whose directory says that each entry has one byte only. */
    public static byte[] sayingSmall(byte[] file) {
        var bytes = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < bytes.limit(); at++) {
            if (bytes.getInt(at) == CENTRAL) {
                bytes.putInt(at + 24, 1);
            }
        }
        return bytes.array();
    }

    /** Bytes behind bytes. */
    public static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    /** The document with a relation of its main part to something outside. */
    public static byte[] withExternal(byte[] docx, String type, String target) {
        var name = "word/_rels/document.xml.rels";
        var list = new String(ZipFiles.entries(docx).getOrDefault(name, EMPTY_LIST), StandardCharsets.UTF_8);
        var relation = """
                <Relationship Id="rFremd" Target="%s" TargetMode="External"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/></Relationships>""".formatted(target, type);
        return ZipFiles.with(
                docx,
                name,
                list.replaceAll("</Relationships>|/>$", list.endsWith("/>") ? ">" + relation : relation)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void copy(byte[] document, ZipOutputStream zip) throws IOException {
        for (var entry : ZipFiles.entries(document).entrySet()) {
            zip.putNextEntry(new ZipEntry(entry.getKey()));
            zip.write(entry.getValue());
            zip.closeEntry();
        }
    }
}
