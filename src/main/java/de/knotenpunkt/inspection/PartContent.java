package de.knotenpunkt.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What one part of a package holds, seen as it passes by. */
final class PartContent implements Inflation.Sink {

    /** Longest list of types or relationships in bytes. */
    static final int LONGEST_LIST = 8 << 20;

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String XML_IN_EBCDIC = "\u004C\u006F\u00A7\u0094";
    private static final int HEAD = 256;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]{1,150}?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    /** In these the words looked for are written as in ASCII. */
    private static final Set<String> READABLE =
            Set.of("utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1", "windows-1252");

    private final Needles needles = Needles.inMarkup("<!doctype", "<!entity", "vnd.sun.star.script:", "<ddelink");
    private final StringBuilder head = new StringBuilder();

    @Override
    public void take(byte[] block, int length) {
        if (head.length() < HEAD && length > 0) {
            head.append(new String(block, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1));
            checkHead();
        }
        needles.find(block, length).ifPresent(word -> {
            throw new RefusedFile(
                    switch (word) {
                        case "<ddelink" -> RefusalReason.EXTERNAL_REFERENCE;
                        case "vnd.sun.star.script:" -> RefusalReason.MACROS;
                        default -> RefusalReason.DOCTYPE;
                    });
        });
    }

    boolean isZip() {
        return head.indexOf(ZIP) == 0;
    }

    private void checkHead() {
        if (head.indexOf(OLE) == 0) {
            throw new RefusedFile(RefusalReason.EMBEDDED_OBJECT);
        }
        var encoding = ENCODING.matcher(head.toString().replace("\0", ""));
        var unreadable = encoding.find() && !READABLE.contains(encoding.group(1).toLowerCase(Locale.ROOT));
        if (unreadable || head.indexOf(XML_IN_EBCDIC) == 0) {
            throw new RefusedFile(RefusalReason.DAMAGED);
        }
    }
}
