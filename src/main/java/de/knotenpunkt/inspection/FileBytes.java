package de.knotenpunkt.inspection;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file to look at from any place, never more than asked for. */
final class FileBytes implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final long size;

    private FileBytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    static FileBytes open(Path file) throws IOException {
        return new FileBytes(FileChannel.open(file, StandardOpenOption.READ));
    }

    long size() {
        return size;
    }

    /** So many bytes from there, or fewer at the end; little-endian. */
    ByteBuffer read(long position, int length) throws IOException {
        var there = Math.clamp(size - position, 0, length);
        var buffer = ByteBuffer.allocate(there).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            // until the buffer is full
        }
        return buffer.flip();
    }

    /** So many bytes from there, all of them, or the file is damaged. */
    ByteBuffer require(long position, int length) throws IOException {
        var buffer = position < 0 ? ByteBuffer.allocate(0) : read(position, length);
        if (buffer.remaining() < length) {
            throw new RefusedFile(RefusalReason.DAMAGED);
        }
        return buffer;
    }

    boolean has(long position, byte... bytes) throws IOException {
        var buffer = read(position, bytes.length);
        return buffer.equals(ByteBuffer.wrap(bytes));
    }

    /** Everything from there to the end; closing the stream leaves the file open. */
    InputStream from(long position) {
        return new BufferedInputStream(new Following(position), BUFFER);
    }

    /** Reads on from a place of its own. */
    private final class Following extends InputStream {

        private long position;

        Following(long position) {
            this.position = position;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var count = channel.read(ByteBuffer.wrap(target, offset, length), position);
            position += Math.max(0, count);
            return count;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
