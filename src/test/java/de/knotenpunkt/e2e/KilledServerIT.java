package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.PackagedJar;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import de.knotenpunkt.testing.files.PdfFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The delivered jar, killed while files come in at 10, 50 and 99 percent and one stands between its place in the store
 * and the commit that makes it a document. Each moment by itself is shown by the store's own tests.
 */
@BrowserTest
class KilledServerIT {

    private static final int SIZE = 4 << 20;
    private static final List<Integer> PERCENTS = List.of(10, 50, 99);

    @Test
    void after_a_kill_nothing_is_half_there_and_nothing_kept_is_lost(Windows windows) throws SQLException {
        var jar = PackagedJar.startWithDemoPeople();
        try (jar) {
            var other = logIn(windows, jar);
            other.presses("Hochladen");
            var wire = UploadWire.of(other.page());
            var sina = logIn(windows, jar);
            file(sina, "Vorher abgelegt");
            sina.presses("Hochladen");
            receive(sina, "Fast abgelegt");
            try (var held = database(jar)) {
                // reading goes on, but no commit gets past this table
                held.createStatement().execute("lock tables document read");
                sina.presses("Ablegen");
                awaitStatement(sina.page(), jar, "document");

                var requests = PERCENTS.stream()
                        .map(percent -> wire.ofLength("Bei " + percent + " Prozent.txt", SIZE)
                                .write(text(SIZE / 100 * percent)))
                        .toList();
                other.page()
                        .waitForCondition(() -> sizesComingIn(jar).size() == PERCENTS.size()
                                && sizesComingIn(jar).stream()
                                                .mapToLong(Long::longValue)
                                                .sum()
                                        == expected());
                jar.kill();
                requests.forEach(UploadWire.Request::close);
            }
        }

        try (var again = jar.again()) {
            try (var check = again.command("fsck")) {
                assertThat(check.awaitExit()).as(check.output()).isZero();
                assertThat(check.output())
                        .contains("In Ordnung.")
                        .containsPattern("Ohne Zuordnung: +1\n")
                        .containsPattern("Angefangene Übertragungen: 3\n")
                        .containsPattern("Fremde Dateien: +0\n");
            }
            var sina = logIn(windows, again);
            sina.sees("Vorher abgelegt");
            sina.doesNotSee("Fast abgelegt");
            sina.doesNotSee("Prozent");
            file(sina, "Fast abgelegt");
            sina.sees("Fast abgelegt");
        }
    }

    private static long expected() {
        return PERCENTS.stream()
                .mapToLong(percent -> (long) SIZE / 100 * percent)
                .sum();
    }

    private static Person logIn(Windows windows, PackagedJar jar) {
        var page = windows.open(jar.url());
        page.navigate("/" + DocumentRoutes.LIST);
        Windows.logIn(page, Persona.CLERK_OF_40);
        assertThat(Person.at(page).heading()).hasText("Dokumente");
        return Person.at(page);
    }

    private static void file(Person person, String title) {
        person.presses("Hochladen");
        receive(person, title);
        person.confirms("Ablegen");
        person.sees("Dokument abgelegt.");
    }

    private static void receive(Person person, String title) {
        UploadWire.of(person.page())
                .send(title + ".pdf", PdfFile.ofPages(List.of(title)))
                .answer();
        assertThat(person.line(title + ".pdf")).containsText("angekommen");
    }

    private static Connection database(PackagedJar jar) throws SQLException {
        var settings = jar.settings();
        return DriverManager.getConnection(
                settings.get("KNOTENPUNKT_DATABASE_URL"),
                settings.get("KNOTENPUNKT_DATABASE_USER"),
                settings.get("KNOTENPUNKT_DATABASE_PASSWORD"));
    }

    /** Waits until somebody stands before the locked table. */
    private static void awaitStatement(Page page, PackagedJar jar, String table) {
        page.waitForCondition(() -> {
            try (var connection = database(jar);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(*) from information_schema.processlist"
                            + " where db = database() and state like 'Waiting for table metadata lock%'"
                            + " and info like '%insert%" + table + "%'")) {
                return rows.next() && rows.getInt(1) > 0;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<Long> sizesComingIn(PackagedJar jar) {
        var incoming = Path.of(jar.settings().get("KNOTENPUNKT_BLOBS_DIRECTORY"), "incoming");
        try (var files = Files.list(incoming)) {
            return files.map(file -> file.toFile().length()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(int length) {
        var content = new byte[length];
        IntStream.range(0, length).forEach(at -> content[at] = (byte) (at % 80 == 79 ? '\n' : 'x'));
        return content;
    }
}
