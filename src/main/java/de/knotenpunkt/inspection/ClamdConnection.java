package de.knotenpunkt.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One conversation with clamd, over TCP or a unix socket, in which no side may be silent for too long. */
final class ClamdConnection implements Closeable {

    private static final int LONGEST_ANSWER = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Duration patience;

    private ClamdConnection(SocketChannel channel, Selector selector, Duration patience) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.patience = patience;
        channel.configureBlocking(false);
        this.key = channel.register(selector, 0);
    }

    static ClamdConnection open(SocketAddress address, Duration connectTimeout, Duration readTimeout)
            throws IOException {
        if (address instanceof InetSocketAddress internet && internet.isUnresolved()) {
            throw new UnknownHostException("the scanner's host is not known");
        }
        var channel = address instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(StandardProtocolFamily.UNIX);
        var selector = Selector.open();
        try {
            var connection = new ClamdConnection(channel, selector, readTimeout);
            connection.connect(address, connectTimeout);
            return connection;
        } catch (IOException | RuntimeException e) {
            channel.close();
            selector.close();
            throw e;
        }
    }

    private void connect(SocketAddress address, Duration timeout) throws IOException {
        if (!channel.connect(address)) {
            await(SelectionKey.OP_CONNECT, timeout);
            channel.finishConnect();
        }
    }

    /** Sends all of it, unless clamd has begun to answer: then it wants no more. Answers whether all was sent. */
    boolean send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            await(SelectionKey.OP_WRITE | SelectionKey.OP_READ, patience);
            if (key.isReadable()) {
                return false;
            }
            channel.write(bytes);
        }
        return true;
    }

    /** The answer, up to its end. */
    String answer() throws IOException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        do {
            await(SelectionKey.OP_READ, patience);
        } while (channel.read(answer) >= 0 && answer.hasRemaining() && !isComplete(answer));
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static boolean isComplete(ByteBuffer answer) {
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    private void await(int operations, Duration timeout) throws IOException {
        key.interestOps(operations);
        selector.selectedKeys().clear();
        if (selector.select(timeout.toMillis()) == 0) {
            throw new SocketTimeoutException("the scanner is silent");
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
