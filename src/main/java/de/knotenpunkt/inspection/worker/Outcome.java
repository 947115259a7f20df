package de.knotenpunkt.inspection.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the worker answers.
 *
 * @param kind how far it came
 * @param text the text, or of a failure the name of its type; never what the failure says, which could quote the file
 */
public record Outcome(Kind kind, String text) {

    /** How far the worker came. */
    public enum Kind {
        COMPLETE,
        SHORTENED,
        FAILED
    }

    byte[] message() {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var message = new byte[bytes.length + 1];
        message[0] = (byte) kind.ordinal();
        System.arraycopy(bytes, 0, message, 1, bytes.length);
        return message;
    }

    /** Reads an answer; the worker may be under somebody else's control. */
    public static Outcome of(byte[] message) throws IOException {
        var kinds = Kind.values();
        if (message.length == 0 || message[0] < 0 || message[0] >= kinds.length) {
            throw new IOException("not an answer");
        }
        return new Outcome(
                kinds[message[0]], new String(Arrays.copyOfRange(message, 1, message.length), StandardCharsets.UTF_8));
    }
}
