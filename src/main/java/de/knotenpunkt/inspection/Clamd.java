package de.knotenpunkt.inspection;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** ClamAV's daemon; files are sent to it, so that it needs no right to read ours. */
@Component
class Clamd implements VirusScan, ScanHealth {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final Pattern FOUND = Pattern.compile("stream: (\\S+).* FOUND");
    /** Not a virus: clamd says so when it could not look into everything. */
    private static final Pattern NOT_LOOKED_INTO = Pattern.compile("Heuristics\\.(?:Limits\\.Exceeded|Encrypted).*");

    private static final int CHUNK = 1 << 16;

    private final ClamdProperties properties;

    Clamd(ClamdProperties properties) {
        this.properties = properties;
    }

    @Override
    public boolean configured() {
        return properties.address().isPresent();
    }

    @Override
    public ScanVerdict scan(Path file) {
        return properties
                .address()
                .map(address -> scan(address, file))
                .orElseGet(() -> ScanVerdict.of(ScanState.UNCHECKED));
    }

    @Override
    public Optional<String> version() {
        return properties.address().flatMap(this::version);
    }

    private Optional<String> version(SocketAddress address) {
        try (var connection = open(address)) {
            connection.send(command("zVERSION"));
            return Optional.of(connection.answer()).filter(answer -> answer.startsWith("ClamAV"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private ScanVerdict scan(SocketAddress address, Path file) {
        try (var content = FileChannel.open(file)) {
            if (content.size() > properties.limit().toBytes()) {
                return ScanVerdict.of(ScanState.NOT_CHECKABLE);
            }
            return scan(address, content);
        } catch (IOException e) {
            LOG.warn("The virus scanner did not answer: {}", e.toString());
            return ScanVerdict.of(ScanState.UNCHECKED);
        }
    }

    private ScanVerdict scan(SocketAddress address, FileChannel content) throws IOException {
        try (var connection = open(address)) {
            try {
                send(connection, content);
            } catch (SocketTimeoutException e) {
                throw e;
            } catch (IOException e) {
                // closed before all was sent: what it said last is the reason
                LOG.debug("The virus scanner closed the connection", e);
            }
            return verdict(connection.answer());
        }
    }

    private static void send(ClamdConnection connection, FileChannel content) throws IOException {
        connection.send(command("zINSTREAM"));
        var chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
        int length;
        do {
            chunk.clear().position(Integer.BYTES);
            length = Math.max(0, content.read(chunk));
            chunk.putInt(0, length).flip();
        } while (connection.send(chunk) && length > 0);
    }

    private ClamdConnection open(SocketAddress address) throws IOException {
        return ClamdConnection.open(address, properties.connectTimeout(), properties.readTimeout());
    }

    private static ScanVerdict verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return ScanVerdict.of(ScanState.CLEAN);
        }
        var found = FOUND.matcher(answer);
        if (found.matches() && !NOT_LOOKED_INTO.matcher(found.group(1)).matches()) {
            return new ScanVerdict(ScanState.INFECTED, found.group(1));
        }
        if (answer.isEmpty()) {
            throw new IOException("no answer");
        }
        LOG.warn("The virus scanner cannot check a file: {}", answer);
        return ScanVerdict.of(ScanState.NOT_CHECKABLE);
    }

    private static ByteBuffer command(String name) {
        return ByteBuffer.wrap((name + "\0").getBytes(StandardCharsets.US_ASCII));
    }
}
