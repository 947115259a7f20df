package de.knotenpunkt.inspection;

import java.io.IOException;

/** Files in the container of old Office versions: mails of Outlook, and everything that is not one. */
final class OleCheck {

    private static final byte[] MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private OleCheck() {}

    static boolean isOle(FileBytes file) throws IOException {
        return file.has(0, MAGIC);
    }

    /** A mail has its properties at the top; a document, a workbook or a program's installer has not. */
    static void requireMessage(FileBytes file) throws IOException {
        if (!isOle(file)) {
            throw new RefusedFile(RefusalReason.OTHER_CONTENT, FileKind.MSG.name());
        }
        var streams = new OleDirectory(file).topNames();
        if (!streams.contains("__properties_version1.0") || !streams.contains("__nameid_version1.0")) {
            throw new RefusedFile(RefusalReason.OTHER_CONTENT, FileKind.MSG.name());
        }
        if (streams.stream().anyMatch(name -> !name.startsWith("__") && !name.startsWith("\u0005"))) {
            throw new RefusedFile(RefusalReason.TWO_IN_ONE);
        }
    }

    /** Whether this is how Office keeps a document with a password. */
    static boolean holdsEncryptedPackage(FileBytes file) throws IOException {
        return new OleDirectory(file).topNames().contains("EncryptedPackage");
    }
}
