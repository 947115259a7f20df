package de.knotenpunkt.testing.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Mails as Outlook saves them. */
public final class MsgFile {

    private static final String SUBJECT = "__substg1.0_0037001F";
    private static final String BODY = "__substg1.0_1000001F";
    private static final int ROOT_PROPERTIES_HEAD = 32;

    private MsgFile() {}

    public static byte[] of(String subject, String text) {
        try (var file = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var root = file.getRoot();
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[ROOT_PROPERTIES_HEAD]));
            root.createDirectory("__nameid_version1.0");
            root.createDocument(SUBJECT, wide(subject));
            root.createDocument(BODY, wide(text));
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another file of the same container: a document of an old word processor, by the name of its stream. */
    public static byte[] oldDocument(String stream) {
        try (var file = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[100]), stream);
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream wide(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE));
    }
}
