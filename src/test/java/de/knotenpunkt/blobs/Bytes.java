package de.knotenpunkt.blobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bodies for tests. */
final class Bytes {

    private Bytes() {}

    static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A body of so many bytes that exists nowhere, the same at every call. */
    static InputStream many(long size) {
        return new InputStream() {

            private long position;

            @Override
            public int read() {
                return position == size ? -1 : (int) (position++ * 31 & 0xff);
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (position == size) {
                    return -1;
                }
                var count = (int) Math.min(length, size - position);
                for (var index = 0; index < count; index++) {
                    buffer[offset + index] = (byte) (position++ * 31 ^ position >> 8);
                }
                return count;
            }
        };
    }

    /** Changes one bit, as a bad disk does. */
    static void flip(Path file, int at) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }
}
