package de.knotenpunkt.inspection.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How the application and its worker talk: a length in four bytes, then as many bytes. */
public final class Frames {

    private Frames() {}

    public static void write(DataOutputStream out, byte[] message) throws IOException {
        out.writeInt(message.length);
        out.write(message);
        out.flush();
    }

    /**
     * The next message.
     *
     * @param longest most bytes it can have
     * @throws java.io.EOFException if the other side is gone
     * @throws IOException also if the message is longer than it can be
     */
    public static byte[] read(DataInputStream in, int longest) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > longest) {
            throw new IOException("not a message");
        }
        var message = new byte[length];
        in.readFully(message);
        return message;
    }
}
