package de.knotenpunkt.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.testing.IntegrationTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whenever an upload is killed, every row has its content, and what it leaves is cleared away. */
@IntegrationTest
class KilledUploadTest {

    private Bench bench;

    @BeforeEach
    void begin(@Autowired JdbcTemplate jdbc) {
        bench = new Bench(jdbc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10 %", "50 %", "99 %", "100 %", "sync incoming", "rename", "after rename", "after syncFolder"})
    void no_row_without_bytes_and_at_most_one_leftover(String when) throws Exception {
        bench.documents(3);

        assertThat(uploadUntil(when)).isEqualTo(KilledUpload.KILLED);

        var report = bench.check.run(true);
        assertThat(report.clean()).isTrue();
        assertThat(report.strangers()).isZero();
        assertThat(report.orphans().count() + report.leftovers()).isEqualTo(1);
        assertThat(bench.collector().run()).isZero();

        bench.later(Bench.GRACE.plusHours(1));
        assertThat(bench.collector().run()).isEqualTo(1);
        assertThat(bench.check.run(true).contents()).isEqualTo(3);
    }

    @Test
    void after_the_rename_the_content_is_whole_and_the_same_upload_repeated_takes_no_space() throws Exception {
        uploadUntil("after rename");

        var orphan = bench.check.run(true).orphans().some().getFirst();
        var again = bench.name(bench.upload(Bytes.many(KilledUpload.SIZE)));

        assertThat(again).isEqualTo(orphan);
        assertThat(bench.check.run(true).contents()).isEqualTo(1);
        assertThat(bench.reports.latest().clean()).isTrue();
    }

    private int uploadUntil(String when) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledUpload.class.getName(),
                        bench.folders.root().toString(),
                        when)
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = process.waitFor();
        assertThat(output).isEmpty();
        return code;
    }
}
