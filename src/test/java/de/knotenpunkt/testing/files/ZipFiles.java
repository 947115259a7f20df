package de.knotenpunkt.testing.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files, and those made from others by adding or exchanging entries. */
public final class ZipFiles {

    private ZipFiles() {}

    /** A file of these entries in their order; {@code mimetype} is stored, as OpenDocument wants it. */
    public static byte[] of(Map<String, byte[]> entries) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(entry(entry.getKey(), entry.getValue()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a file in their order. */
    public static Map<String, byte[]> entries(byte[] file) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with one entry more, or with another content of that entry. */
    public static byte[] with(byte[] file, String name, byte[] content) {
        var entries = entries(file);
        entries.put(name, content);
        return of(entries);
    }

    private static ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
