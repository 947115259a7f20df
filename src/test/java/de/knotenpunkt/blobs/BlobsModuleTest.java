package de.knotenpunkt.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.JobLease;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** The store as the application puts it together, its nightly work, its rights and its command. */
@IntegrationTest
class BlobsModuleTest {

    @Autowired
    private BlobStore store;

    @Autowired
    private Folders folders;

    @Autowired
    private BlobCheck check;

    @Autowired
    private NightlyCare nightly;

    @Autowired
    private JobLease lease;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void begin() {
        Bench.clear(jdbc);
        jdbc.update("delete from job_lease where name like 'blobs-%'");
    }

    @Test
    void it_checks_and_sees_the_same_afterwards() {
        var report = runAs.person(Persona.IT_ADMIN.id(), () -> check.check(true));

        assertThat(runAs.person(Persona.IT_ADMIN.id(), check::latest)).isEqualTo(report);
        assertThat(runAs.person(Persona.IT_ADMIN.id(), check::underWay)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IT_ADMIN"})
    void nobody_else_does(Persona persona) {
        runAs.person(persona.id(), () -> {
            assertThatThrownBy(() -> check.check(false)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> check.begin(false)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(check::latest).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(check::underWay).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(check::collect).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void a_night_checks_once_however_many_servers_there_are() {
        nightly.scrub();
        nightly.scrub();

        assertThat(jdbc.queryForObject("select count(*) from blob_run", Long.class))
                .isEqualTo(1);

        nightly.collect();
        nightly.collect();

        assertThat(jdbc.queryForObject("select count(*) from blob_run", Long.class))
                .isEqualTo(2);
    }

    @Test
    void while_another_server_is_at_it_nothing_is_done() {
        lease.run(NightlyCare.SCRUB, Duration.ZERO, Duration.ofHours(1), nightly::scrub);
        lease.run(NightlyCare.COLLECT, Duration.ZERO, Duration.ofHours(1), nightly::collect);

        assertThat(jdbc.queryForObject("select count(*) from blob_run", Long.class))
                .isZero();
    }

    @Test
    void the_command_reports_in_german_and_its_exit_code_says_whether_anything_is_lost() throws IOException {
        var bench = new Bench(jdbc);
        var lost = bench.document("lost");
        bench.document("kept");
        bench.upload("orphan");

        var clean = run(bench);
        assertThat(clean.code()).isZero();
        assertThat(clean.output())
                .contains(
                        "Dateiablage " + bench.folders.root(),
                        "alle Inhalte gelesen",
                        "Ohne Zuordnung: ",
                        "In Ordnung.");

        Files.delete(bench.file(lost));
        var loss = run(bench, "--quick");
        assertThat(loss.code()).isEqualTo(FsckCommand.LOSS);
        assertThat(loss.output()).contains("nur Namen und Größen", lost.digest().value(), "Es gibt Verluste");

        bench.later(Bench.GRACE.plusHours(1));
        assertThat(run(bench, "--gc").output()).containsPattern("Gelöscht: +1\\R");
        assertThat(run(bench, "--help").output()).startsWith("Aufruf: fsck");
    }

    @Test
    void contents_of_the_application_lie_in_the_configured_folder() throws IOException {
        try (var incoming = store.receive(Bytes.of("abc"), 3L, 3, read -> {})) {
            var blob = store.keep(incoming);

            assertThat(folders.of(blob.digest())).hasContent("abc");
            Files.delete(folders.of(blob.digest()));
        }
    }

    private static Run run(Bench bench, String... arguments) {
        var printed = new ByteArrayOutputStream();
        var code = new FsckCommand(bench.folders, bench.check, bench.collector())
                .run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Run(code, printed.toString(StandardCharsets.UTF_8));
    }

    private record Run(int code, String output) {}
}
