package de.knotenpunkt.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Against a real clamd. */
class ClamdTest {

    private static final ScanVerdict UNCHECKED = new ScanVerdict(ScanState.UNCHECKED, null);
    private static final ScanVerdict CLEAN = new ScanVerdict(ScanState.CLEAN, null);
    private static final ScanVerdict NOT_CHECKABLE = new ScanVerdict(ScanState.NOT_CHECKABLE, null);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    Path folder;

    private ClamdServer server;

    @BeforeEach
    void start() throws IOException {
        ClamdServer.assumeInstalled();
        server = ClamdServer.start(folder);
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void an_ordinary_file_is_clean() throws IOException {
        var file = file("Text ".repeat(100_000));

        assertThat(new Clamd(at(server)).scan(file)).isEqualTo(CLEAN);
        assertThat(new Clamd(overTcp(LONG)).scan(file)).isEqualTo(CLEAN);
    }

    @Test
    void a_virus_is_found_and_named() throws IOException {
        var file = file("Text ".repeat(50_000) + ClamdServer.VIRUS);

        assertThat(new Clamd(at(server)).scan(file).state()).isEqualTo(ScanState.INFECTED);
        assertThat(new Clamd(overTcp(LONG)).scan(file).signature()).startsWith("Knotenpunkt.Test");
    }

    @Test
    void its_version_is_told() {
        var scan = new Clamd(at(server));

        assertThat(scan.configured()).isTrue();
        assertThat(scan.version()).get().asString().startsWith("ClamAV ");
    }

    @Test
    void a_file_beyond_the_limit_of_the_scanner_cannot_be_checked() throws IOException {
        var file = file("x".repeat(3 << 20));

        assertThat(new Clamd(at(server)).scan(file)).isEqualTo(NOT_CHECKABLE);
        assertThat(new Clamd(overTcp(LONG)).scan(file)).isEqualTo(NOT_CHECKABLE);
    }

    @Test
    void a_file_beyond_our_limit_is_not_even_sent() throws IOException {
        var limited = new ClamdProperties("", "127.0.0.1", 1, LONG, LONG, DataSize.ofKilobytes(1));

        assertThat(new Clamd(limited).scan(file("x".repeat(1025)))).isEqualTo(NOT_CHECKABLE);
    }

    @Test
    void a_scanner_that_is_gone_leaves_the_file_unchecked() throws IOException {
        var file = file("Text");
        server.close();

        assertThat(new Clamd(at(server)).scan(file)).isEqualTo(UNCHECKED);
        assertThat(new Clamd(overTcp(LONG)).scan(file)).isEqualTo(UNCHECKED);
        assertThat(new Clamd(overTcp(LONG)).version()).isEmpty();
    }

    @Test
    void a_scanner_that_hangs_leaves_the_file_unchecked() throws Exception {
        var file = file("Text ".repeat(1_000_000));
        server.stopTheClock();

        assertThat(new Clamd(new ClamdProperties(
                                server.socket().toString(), "", 0, SHORT, SHORT, DataSize.ofGigabytes(1)))
                        .scan(file))
                .isEqualTo(UNCHECKED);
        assertThat(new Clamd(overTcp(SHORT)).scan(file("Text"))).isEqualTo(UNCHECKED);
        assertThat(new Clamd(overTcp(SHORT)).version()).isEmpty();
    }

    @Test
    void without_a_scanner_every_file_stays_unchecked() throws IOException {
        var scan = new Clamd(new ClamdProperties("", "", 3310, LONG, LONG, DataSize.ofMegabytes(1)));

        assertThat(scan.configured()).isFalse();
        assertThat(scan.scan(file("Text"))).isEqualTo(UNCHECKED);
        assertThat(scan.version()).isEmpty();
    }

    static ClamdProperties at(ClamdServer server) {
        return new ClamdProperties(server.socket().toString(), "", 0, LONG, LONG, DataSize.ofGigabytes(1));
    }

    private ClamdProperties overTcp(Duration patience) {
        return new ClamdProperties("", "127.0.0.1", server.port(), patience, patience, DataSize.ofGigabytes(1));
    }

    private Path file(String text) throws IOException {
        return Files.write(Files.createTempFile(folder, "datei", null), text.getBytes(StandardCharsets.UTF_8));
    }
}
