package de.knotenpunkt.inspection;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;

/** Workers as files might make them; each is a program of its own. */
final class StubbornWorkers {

    private static final byte COMPLETE = 0;

    private StubbornWorkers() {}

    /** Never answers. */
    static final class Endless {
        public static void main(String[] args) throws IOException {
            nextRequest();
            while (true) {
                LockSupport.park();
            }
        }
    }

    /** Takes all memory there is. */
    static final class Hungry {
        public static void main(String[] args) throws IOException {
            nextRequest();
            var all = new ArrayList<byte[]>();
            while (true) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    /** Announces an answer of two gigabytes. */
    static final class Babbling {
        public static void main(String[] args) throws IOException {
            nextRequest();
            new DataOutputStream(System.out).writeInt(Integer.MAX_VALUE);
            new DataOutputStream(System.out).flush();
            while (true) {
                LockSupport.park();
            }
        }
    }

    /** Ends without a word. */
    static final class Vanishing {
        public static void main(String[] args) throws IOException {
            nextRequest();
        }
    }

    /** Does not even start. */
    static final class Unwilling {
        public static void main(String[] args) {
            System.exit(1);
        }
    }

    /** Tells what it was given to live in. */
    static final class Telling {
        public static void main(String[] args) throws IOException {
            nextRequest();
            answer(String.join(" ", System.getenv().keySet()));
        }
    }

    /** Calls the port whose number is the file's name, and tells whether somebody answered. */
    static final class Calling {
        public static void main(String[] args) throws IOException {
            var request = nextRequest();
            var name = request.substring(request.lastIndexOf('/') + 1);
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", Integer.parseInt(name)));
                answer("connected");
            } catch (IOException e) {
                answer("alone");
            }
        }
    }

    private static String nextRequest() throws IOException {
        var out = new DataOutputStream(System.out);
        out.writeInt(0);
        out.flush();
        var in = new DataInputStream(System.in);
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void answer(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new DataOutputStream(System.out);
        out.writeInt(bytes.length + 1);
        out.writeByte(COMPLETE);
        out.write(bytes);
        out.flush();
    }
}
