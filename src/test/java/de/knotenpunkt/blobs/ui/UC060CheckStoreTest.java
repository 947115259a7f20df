package de.knotenpunkt.blobs.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Nav;
import de.knotenpunkt.blobs.BlobRoutes;
import de.knotenpunkt.shared.UtcTime;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class UC060CheckStoreTest extends KaribuTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String TITLE = "Dateiablage";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void nothing_is_known() {
        jdbc.update("delete from blob_check");
        jdbc.update("delete from blob_run");
    }

    @Test
    @UseCase(id = "UC-060")
    void it_checks_the_store_in_the_background_and_sees_the_result_when_asking_for_it() {
        open();

        _click(_get(Button.class, button -> button.withText("Jetzt prüfen")));
        assertThat(Announcer.latest()).contains("Die Prüfung läuft");
        awaitEnd();
        _click(_get(Button.class, button -> button.withText("Stand aktualisieren")));

        assertThat(state()).contains("In Ordnung", "Namen, Größen und alle Inhalte", "Fehlend0");
        assertThat(Announcer.latest()).contains("unveränderte Inhalt");
        assertThat(_find(NativeTable.class)).isEmpty();
    }

    @Test
    @UseCase(id = "UC-060")
    void a_check_under_way_on_another_server_is_said() {
        jdbc.update("""
                insert into blob_run (id, begun_at, ended_at, rehashed, contents, bytes, leftovers, strangers)
                values (?, ?, null, true, 0, 0, 0, 0)""", UUID.randomUUID(), UtcTime.column(clock.instant()));

        open();

        assertThat(text()).contains("Eine Prüfung läuft seit");
    }

    @Test
    @UseCase(id = "UC-060", scenario = "A1: noch nie geprüft")
    void before_the_first_check_the_page_says_so() {
        open();

        assertThat(state()).contains("Noch nicht geprüft");
        assertThat(text()).contains("Kein Befund.");
    }

    @Test
    @UseCase(id = "UC-060", scenario = "A2: Verluste")
    void losses_stand_in_a_table_with_text_and_symbol() {
        known("MISSING", DIGEST, 1_234_567);
        known("ORPHAN", DIGEST.replace('0', '1'), 5);

        open();

        assertThat(state()).contains("Verluste: aus der Sicherung ersetzen", "Fehlend1", "Ohne Zuordnung1");
        var table = _get(NativeTable.class);
        assertThat(table.getCaptionText()).isEqualTo("Inhalte mit Befund: Befund, Größe, Prüfsumme");
        assertThat(table.getElement().getTextRecursively())
                .containsSubsequence("fehlt", "1.234.567 Bytes", DIGEST, "ohne Zuordnung", "5 Bytes");
        assertThat(table.getElement().getOuterHTML()).contains("scope=\"col\"", "icons.svg");
    }

    @Test
    @UseCase(id = "UC-060")
    void it_finds_the_page_in_the_navigation() {
        open();

        assertThat(navigation()).contains(TITLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IT_ADMIN", "NOBODY"})
    @UseCase(id = "UC-060", scenario = "A3: andere Rollen")
    void nobody_else_gets_the_page(Persona persona) {
        loginAs(persona);
        navigate(BlobRoutes.STORE);

        assertThat(heading()).isNotEqualTo(TITLE);
        assertThat(navigation()).isNotEmpty().doesNotContain(TITLE);
    }

    private void open() {
        loginAs(Persona.IT_ADMIN);
        navigate(BlobRoutes.STORE);
        assertPage(TITLE);
    }

    private void known(String state, String digest, long size) {
        var now = UtcTime.column(clock.instant());
        jdbc.update("""
                insert into blob_check (digest, size, state, state_since, first_seen_at, checked_at)
                values (?, ?, ?, ?, ?, null)""", digest, size, state, now, now);
    }

    private void awaitEnd() {
        var latest = Instant.now().plus(Duration.ofMinutes(1));
        while (ended() == 0 && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(ended()).isEqualTo(1);
    }

    private long ended() {
        var count = jdbc.queryForObject("select count(*) from blob_run where ended_at is not null", Long.class);
        return count == null ? 0 : count;
    }

    private static String navigation() {
        return _get(Nav.class, nav -> nav.withId("navigation")).getElement().getTextRecursively();
    }

    private static String state() {
        return _get(DescriptionList.class).getElement().getTextRecursively();
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
