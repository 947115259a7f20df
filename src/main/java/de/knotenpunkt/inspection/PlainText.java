package de.knotenpunkt.inspection;

import de.knotenpunkt.inspection.worker.CleanText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Text files are decoded here: there is nothing to parse, and a process would cost more than the reading. */
final class PlainText {

    /** More bytes than the longest text can take, unless it is mostly blanks. */
    private static final int LONGEST = 4 * CleanText.LONGEST;

    private PlainText() {}

    static ExtractedText read(Path path) throws IOException {
        try (var file = FileBytes.open(path)) {
            var cut = file.size() > LONGEST;
            return ExtractedText.of(new CleanText().append(decode(file.read(0, LONGEST), cut)), cut);
        }
    }

    private static CharSequence decode(ByteBuffer bytes, boolean cut) {
        var chars = CharBuffer.allocate(bytes.limit());
        var error = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, chars, !cut)
                .isError();
        return error ? TextEncoding.WINDOWS.decode(bytes.rewind()) : chars.flip();
    }
}
