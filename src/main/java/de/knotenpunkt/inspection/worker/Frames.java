package de.knotenpunkt.inspection.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How the application and its worker talk: a length in four bytes, then as many bytes. */
public final class Frames {

    /** Longest message: the longest text in UTF-8 and what stands before it. */
    public static final int LONGEST = 3 * CleanText.LONGEST + 1024;

    private Frames() {}

    public static void write(DataOutputStream out, byte[] message) throws IOException {
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    /**
     * The next message.
     *
     * @throws java.io.EOFException if the other side is gone
     * @throws IOException also if the message is longer than any can be
     */
    public static byte[] read(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("not a message");
        }
        var message = new byte[length];
        in.readFully(message);
        return message;
    }
}
