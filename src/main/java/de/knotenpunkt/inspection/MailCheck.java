package de.knotenpunkt.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Mails as text: they begin with the headers of one and hold no zeros. */
final class MailCheck {

    private static final int HEAD = 16 << 10;
    private static final int BLOCK = 1 << 16;
    private static final Pattern HEADERS = Pattern.compile("^(?:\u00EF\u00BB\u00BF)?[A-Za-z][A-Za-z0-9-]*:[ \t]");
    private static final Pattern OF_A_MAIL =
            Pattern.compile("(?im)^(?:from|date|received|message-id|return-path|delivered-to|mime-version):[ \t]");

    private MailCheck() {}

    static void run(FileBytes file) throws IOException {
        var bytes = file.read(0, HEAD);
        var head = new String(bytes.array(), 0, bytes.limit(), StandardCharsets.ISO_8859_1);
        if (!HEADERS.matcher(head).find() || !OF_A_MAIL.matcher(head).find()) {
            throw new RefusedFile(RefusalReason.OTHER_CONTENT, FileKind.EML.name());
        }
        for (long at = 0; at < file.size(); at += BLOCK) {
            var block = file.read(at, BLOCK);
            while (block.hasRemaining()) {
                if (block.get() == 0) {
                    throw new RefusedFile(RefusalReason.OTHER_CONTENT, FileKind.EML.name());
                }
            }
        }
    }
}
