package de.knotenpunkt.inspection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells in which encoding bytes are text, as they pass by: UTF-8, else windows-1252, else they are not. */
final class TextEncoding {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String ALLOWED_CONTROLS = "\t\n\r\f";
    /** Bytes that windows-1252 leaves empty. */
    private static final String UNDEFINED = "\u0081\u008D\u008F\u0090\u009D";

    private final CharsetDecoder strict = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer chars = CharBuffer.allocate(1 << 14);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean utf8 = true;
    private boolean windows = true;

    /** @throws RefusedFile if a sign is none of a text */
    void take(byte[] block, int length) {
        for (int at = 0; at < length; at++) {
            var sign = (char) (block[at] & 0xFF);
            if ((sign < ' ' && ALLOWED_CONTROLS.indexOf(sign) < 0) || sign == 0x7F) {
                throw new RefusedFile(RefusalReason.NOT_TEXT);
            }
            windows &= UNDEFINED.indexOf(sign) < 0;
        }
        if (utf8) {
            decode(block, length, false);
        }
    }

    /** @throws RefusedFile if the whole is text in neither encoding */
    Charset finish() {
        if (utf8) {
            decode(new byte[0], 0, true);
        }
        if (!utf8 && !windows) {
            throw new RefusedFile(RefusalReason.NOT_TEXT);
        }
        return utf8 ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private void decode(byte[] block, int length, boolean last) {
        var input = ByteBuffer.allocate(rest.remaining() + length)
                .put(rest)
                .put(block, 0, length)
                .flip();
        var result = strict.decode(input, chars.clear(), last);
        while (result.isOverflow()) {
            result = strict.decode(input, chars.clear(), last);
        }
        utf8 = !result.isError();
        rest = input;
    }
}
