package de.knotenpunkt.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.testing.BrowserTest;
import de.knotenpunkt.testing.PackagedJar;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.Windows;
import de.knotenpunkt.testing.files.DocxFile;
import de.knotenpunkt.testing.files.PdfFile;
import de.knotenpunkt.testing.files.ZipFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Uploads as bytes on the wire against the delivered jar in a process of its own: what is wrong is refused and says so,
 * nothing of it stays in memory, and the next click answers.
 */
@BrowserTest
class UploadOnTheWireIT {

    private static final int MEGABYTE = 1 << 20;
    /** Largest file that is accepted. */
    private static final int MOST = 50 * MEGABYTE;

    private static final long LITTLE = 20L * MEGABYTE;
    private static final byte[] PDF = PdfFile.ofPages(List.of("Ein ganz gewöhnliches Blatt"));

    /** What a thread is in while it takes a file in. */
    private static final String RECEIVING = "handleUploadRequest";

    private static PackagedJar jar;
    private static Person sina;

    private UploadWire wire;

    @BeforeAll
    static void start(Windows windows) {
        jar = PackagedJar.startWithDemoPeople();
        sina = Person.at(logIn(windows, Persona.CLERK_OF_40));
        sina.opens(DocumentRoutes.LIST);
    }

    @AfterAll
    static void stop() {
        jar.close();
    }

    @BeforeEach
    void openTheDialog() {
        sina.presses("Hochladen");
        wire = UploadWire.of(sina.page());
    }

    /** The next click answers, and no thread of the server is left behind. */
    @AfterEach
    void theServerIsWell() {
        sina.confirms("Abbrechen");
        sina.page().waitForCondition(() -> !jar.threads().contains(RECEIVING));
    }

    @Test
    void fewer_bytes_than_announced_are_no_file() {
        wire.ofLength("kurz.pdf", PDF.length + 1000L).write(PDF).end().answer();

        assertRefused("kurz.pdf");
    }

    @Test
    void bytes_beyond_what_was_announced_belong_to_no_file() {
        var answer = wire.ofLength("lang.pdf", PDF.length - 100L).write(PDF).answer();

        assertThat(answer).doesNotContain(" 200");
        assertRefused("lang.pdf");
    }

    @Test
    void without_a_length_the_file_counts_as_it_comes() {
        try (var request = wire.chunked("ohne.pdf")) {
            assertThat(request.chunks(PDF, 1)).isEqualTo(1);
            assertThat(request.answer()).contains(" 200");
        }
        assertThat(sina.line("ohne.pdf")).containsText("angekommen");

        try (var request = wire.chunked("abgebrochen.pdf")) {
            request.write("ffff\r\n%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                    .end()
                    .answer();
        }
        assertRefused("abgebrochen.pdf");
    }

    @Test
    void a_body_without_end_is_cut_at_the_limit() {
        try (var request = wire.chunked("endlos.txt")) {
            var sent = request.chunks(line("Es hört nicht auf.", MEGABYTE), 4 * MOST / MEGABYTE);

            assertThat(sent).isLessThan(2 * MOST / MEGABYTE);
        }
        assertRefused("endlos.txt");
        assertThat(sina.line("endlos.txt")).containsText("Erlaubt sind 50 MB");
    }

    @Test
    void a_name_that_deceives_is_refused() {
        var names = List.of(
                "lang".repeat(75) + ".pdf",
                "../../etc/hinauf.pdf",
                "..\\..\\hinauf.pdf",
                "C:\\Windows\\hinauf.pdf",
                "rechnung\u202Efdp.exe.pdf",
                "unsichtbar\u200B.pdf",
                "null\u0000.pdf",
                "zeile\r\nSet-Cookie: boese=1.pdf",
                "<img src=x onerror=alert(1)>.pdf",
                "programm.exe",
                "seite.html",
                "bild.svg",
                "rechnung.pdf.html",
                "rechnung.html.pdf");
        for (var name : names) {
            assertThat(wire.send(name, PDF).answer()).as(name).doesNotContain(" 200");
        }
        assertThat(verdicts("abgelehnt")).hasCount(names.size());
        assertThat(verdicts("angekommen")).hasCount(0);
        assertThat(sina.dialog().locator("img")).hasCount(0);
    }

    @Test
    void a_content_that_hides_behind_a_name_is_refused() {
        var page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII);
        var both = Arrays.copyOf(PDF, PDF.length + page.length);
        System.arraycopy(page, 0, both, PDF.length, page.length);
        var files = new LinkedHashMap<String, byte[]>(
                Map.of("notiz.txt", page, "bild.png", page, "foto.jpg", svg, "blatt.pdf", svg, "beides.pdf", both));

        files.forEach((name, content) -> {
            assertThat(wire.send(name, content).answer()).as(name).doesNotContain(" 200");
            assertRefused(name);
        });
    }

    @Test
    void a_file_inside_a_form_is_judged_as_any_other() {
        for (var name : List.of("seite.html", "hinauf/../../boese.pdf.exe")) {
            assertThat(wire.sendInForm(name, PDF).answer()).as(name).doesNotContain(" 200");
        }
        assertThat(verdicts("abgelehnt")).hasCount(2);
        assertThat(verdicts("angekommen")).hasCount(0);
    }

    @Test
    void a_document_that_fetches_something_from_elsewhere_fetches_nothing_here() throws IOException {
        try (var elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/";
            var plain = DocxFile.of(List.of("Ein ganz gewöhnlicher Absatz"));
            var files = Map.of(
                    "vorlage.docx", ZipFiles.with(plain, "word/_rels/settings.xml.rels", relationship(address)),
                    "dtd.docx", ZipFiles.with(plain, "word/document.xml", doctype(address)));

            files.forEach((name, content) -> {
                wire.send(name, content).answer();
                assertRefused(name);
            });

            elsewhere.setSoTimeout(1);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void who_may_put_nothing_in_gets_nothing_in_by_a_copied_address(Windows windows) {
        var executive = logIn(windows, Persona.EXECUTIVE);
        var stranger = windows.open(jar.url());
        for (var other : List.of(executive, stranger)) {
            assertThat(wire.inTheNameOf(other).send("fremd.pdf", PDF).answer()).doesNotContain(" 200");
        }
        sina.confirms("Abbrechen");
        sina.presses("Hochladen");
        assertThat(verdicts("angekommen")).hasCount(0);
    }

    @Test
    void refusing_costs_no_memory() {
        refuseALot();
        var before = jar.liveBytes();

        for (var round = 0; round < 5; round++) {
            refuseALot();
        }

        assertThat(jar.liveBytes() - before).isLessThan(LITTLE);
    }

    @Test
    void fifty_megabytes_on_their_way_in_and_out_are_never_in_memory() throws Exception {
        var content = line("Fünfzig Megabyte Text, Zeile für Zeile gleich.", MOST);
        var most = MEGABYTE * 45;
        var before = jar.liveBytes();
        try (var request = wire.ofLength("gross.txt", content.length)) {
            request.write(Arrays.copyOf(content, most));
            assertThat(jar.threads()).contains(RECEIVING);
            assertThat(jar.liveBytes() - before).isLessThan(LITTLE);
            assertThat(request.write(Arrays.copyOfRange(content, most, content.length))
                            .answer())
                    .contains(" 200");
        }
        assertThat(sina.line("gross.txt")).containsText("angekommen");
        sina.confirms("Ablegen");

        sina.opens(DocumentRoutes.LIST);
        sina.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("gross").setExact(true))
                .first()
                .click();
        assertThat(sina.page()).hasURL(Pattern.compile(".*/" + DocumentRoutes.DETAIL + "/.*"));
        var file = sina.page().url().replaceAll("\\?.*", "") + "/v/1";
        assertThat(download(file, before)).isEqualTo(MOST);

        sina.opens(DocumentRoutes.LIST);
        sina.presses("Hochladen");
    }

    /** Reads a file to its end, and looks at the memory when a tenth of it has come. */
    private static long download(String address, long before) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Cookie", UploadWire.cookies(sina.page()))
                            .build(),
                    BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var count = (long) body.readNBytes(MOST / 10).length;
                assertThat(jar.liveBytes() - before).isLessThan(LITTLE);
                var buffer = new byte[MEGABYTE];
                for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    count += read;
                }
                return count;
            }
        }
    }

    private void refuseALot() {
        wire.send("bild.png", PDF).answer();
        wire.send("seite.html", PDF).answer();
        wire.ofLength("kurz.pdf", PDF.length + 1000L).write(PDF).end().answer();
        try (var request = wire.chunked("endlos.txt")) {
            request.chunks(line("Es hört nicht auf.", MEGABYTE), 4 * MOST / MEGABYTE);
        }
    }

    private static Page logIn(Windows windows, Persona persona) {
        var page = windows.open(jar.url());
        page.navigate("/login");
        Windows.logIn(page, persona);
        return page;
    }

    private static void assertRefused(String file) {
        assertThat(sina.line(file)).containsText("abgelehnt");
        assertThat(sina.line(file)).not().containsText("angekommen");
    }

    private static Locator verdicts(String verdict) {
        return sina.line(verdict);
    }

    private static byte[] line(String text, int length) {
        var line = (text + "\n").getBytes(StandardCharsets.UTF_8);
        var content = new byte[length];
        for (var at = 0; at < length; at += line.length) {
            System.arraycopy(line, 0, content, at, Math.min(line.length, length - at));
        }
        content[length - 1] = '\n';
        return content;
    }

    private static byte[] relationship(String address) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/attachedTemplate\" Target=\"" + address + "\" TargetMode=\"External\"/>"
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] doctype(String address) {
        return ("<?xml version=\"1.0\"?><!DOCTYPE w SYSTEM \"" + address + "w.dtd\" [<!ENTITY e SYSTEM \"" + address
                        + "e\">]><w>&e;</w>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
