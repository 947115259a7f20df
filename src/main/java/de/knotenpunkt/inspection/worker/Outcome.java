package de.knotenpunkt.inspection.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the worker answers: how far it came, and what it found. */
public final class Outcome {

    /** How far the worker came. */
    public enum Kind {
        COMPLETE,
        SHORTENED,
        FAILED
    }

    private final Kind kind;
    private final byte[] content;

    Outcome(Kind kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    Outcome(Kind kind, String text) {
        this(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A failure of which nothing is known. */
    public static Outcome failed() {
        return new Outcome(Kind.FAILED, "");
    }

    /** Reads an answer; the worker may be under somebody else's control. */
    public static Outcome of(byte[] message) throws IOException {
        var kinds = Kind.values();
        if (message.length == 0 || message[0] < 0 || message[0] >= kinds.length) {
            throw new IOException("not an answer");
        }
        return new Outcome(kinds[message[0]], Arrays.copyOfRange(message, 1, message.length));
    }

    public Kind kind() {
        return kind;
    }

    /** What was asked for, a picture for example; of nothing there is nothing. */
    public byte[] content() {
        return content.clone();
    }

    /** The text, or of a failure the name of its type; never what the failure says, which could quote the file. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    byte[] message() {
        var message = new byte[content.length + 1];
        message[0] = (byte) kind.ordinal();
        System.arraycopy(content, 0, message, 1, content.length);
        return message;
    }
}
