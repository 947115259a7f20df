package de.knotenpunkt.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.knotenpunkt.notifications.NotificationRoutes;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.StatementCounter;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC080ReadNotificationsTest extends InboxPageTest {

    @Test
    @UseCase(id = "UC-080")
    void the_inbox_says_what_happened_to_what_and_why_one_is_told() {
        var number = assignedToSina(content("Raum für Deutschkurs klären"));
        loginAs(SINA);
        assertBell("Benachrichtigungen, 1 ungelesen");

        navigate(NotificationRoutes.INBOX);

        assertPage("Benachrichtigungen");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("Ungelesen", "Ihnen zugewiesen", number.value() + " Raum für Deutschkurs klären"));
        assertThat(_get(NativeDetails.class).getElement().getTextRecursively())
                .contains("Warum bekomme ich das?", "Sie bearbeiten die Aufgabe.");
        assertThat(_get(Anchor.class, link -> link.withText(number.value() + " Raum für Deutschkurs klären"))
                        .getHref())
                .isEqualTo("/aufgaben/" + number.value());
    }

    @Test
    @UseCase(id = "UC-080", scenario = "Schritt 3: öffnen")
    void opening_the_record_marks_the_line_as_read() {
        var number = assignedToSina(content("Wird geöffnet"));
        loginAs(SINA);
        navigate(NotificationRoutes.INBOX);
        assertPage("Benachrichtigungen");

        var link = _get(Anchor.class, anchor -> anchor.withText(number.value() + " Wird geöffnet"));
        ComponentUtil.fireEvent(link, new ClickEvent<>(link));

        assertThat(link).isInstanceOf(ClickNotifier.class);
        assertBell("Benachrichtigungen, nichts ungelesen");
    }

    @Test
    @UseCase(id = "UC-080", scenario = "A1: ohne zu öffnen")
    void a_line_is_turned_over_and_back() {
        assignedToSina(content("Hin und her"));
        loginAs(SINA);
        navigate(NotificationRoutes.INBOX);
        assertPage("Benachrichtigungen");

        press("Als gelesen");
        assertBell("nichts ungelesen");
        assertThat(Announcer.latest()).isEqualTo("Als gelesen markiert.");
        _setValue(_get(RadioButtonGroup.class, group -> group.withLabel("Anzeigen")), true);
        assertThat(lines()).isEmpty();

        _setValue(_get(RadioButtonGroup.class, group -> group.withLabel("Anzeigen")), false);
        press("Als ungelesen");
        assertBell("1 ungelesen");
    }

    @Test
    @UseCase(id = "UC-080", scenario = "A2: alle")
    void all_are_marked_at_once() {
        assignedToSina(content("Die eine"));
        assignedToSina(content("Die andere"));
        loginAs(SINA);
        navigate(NotificationRoutes.INBOX);
        assertPage("Benachrichtigungen");
        assertThat(lines().getFirst()).contains("Die andere");

        press("Alle als gelesen");

        assertThat(Announcer.latest()).isEqualTo("2 Benachrichtigungen sind gelesen.");
        assertBell("nichts ungelesen");
        assertThat(lines()).hasSize(2).noneMatch(line -> line.contains("Ungelesen"));
    }

    @Test
    @UseCase(id = "UC-080", scenario = "A3: nicht mehr lesbar")
    void a_record_out_of_sight_keeps_its_name_to_itself() {
        assignedToSina(content("Geheim geworden")
                .change()
                .visibility(VisibilityClass.PARTICIPANTS)
                .build());
        jdbc.update(
                "delete from record_audience where record_id = (select record_id from notice where recipient = ? limit 1)",
                SINA.id().value());
        loginAs(SINA);

        navigate(NotificationRoutes.INBOX);

        assertPage("Benachrichtigungen");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("Ein Vorgang, den Sie nicht mehr einsehen dürfen")
                        .doesNotContain("Geheim", "KMuT"));
    }

    @Test
    @UseCase(id = "UC-080", scenario = "A4: Seite ist offen")
    void what_comes_in_meanwhile_is_counted_said_and_offered() {
        loginAs(SINA);
        navigate(NotificationRoutes.INBOX);
        assertPage("Benachrichtigungen");
        assertBell("nichts ungelesen");

        assignedToSina(content("Kommt dazu"));
        assertBell("1 ungelesen");

        assertThat(lines()).isEmpty();
        assertThat(Announcer.latest()).isEqualTo("Eine ungelesene Benachrichtigung");

        press("Neue Benachrichtigungen anzeigen");
        assertThat(lines()).hasSize(1);
    }

    @Test
    @UseCase(id = "UC-080", scenario = "A5: noch nichts")
    void an_empty_inbox_says_so() {
        loginAs(Persona.IT_ADMIN);

        navigate(NotificationRoutes.INBOX);

        assertPage("Benachrichtigungen");
        assertThat(_find(InboxLine.class)).isEmpty();
        assertThat(_get(InboxView.class).getElement().getTextRecursively())
                .contains("Sie haben noch keine Benachrichtigungen.");
    }

    @Test
    @UseCase(id = "UC-080", scenario = "A6: viele")
    void many_lines_come_in_portions_with_the_same_statements() {
        assignedToSina(content("Vorlage"));
        loginAs(SINA);
        var few = StatementCounter.during(() -> navigate(NotificationRoutes.INBOX));
        jdbc.update("""
                insert into notice (id, recipient, notice_key, reason, kind, record_id, created_at, mail)
                select uuid(), recipient, concat('m', seq), reason, kind, record_id,
                    created_at - interval seq minute, 'NONE' from notice, seq_1_to_120 where recipient = ?""", SINA.id().value());
        loginAs(SINA);

        var many = StatementCounter.during(() -> navigate(NotificationRoutes.INBOX));

        assertPage("Benachrichtigungen");
        assertThat(lines()).hasSize(50);
        assertBell("121 ungelesen");
        assertThat(many).hasSameSizeAs(few);
        press("Weitere anzeigen");
        assertThat(lines()).hasSize(100);
    }

    @Test
    @UseCase(id = "UC-080", scenario = "R1: nur eigene")
    void the_bell_costs_no_page_a_statement() {
        loginAs(SINA);

        assertThat(StatementCounter.during(() -> {
                    loginAs(SINA);
                    navigate("wiedervorlagen");
                }))
                .isNotEmpty()
                .noneMatch(sql -> sql.contains("notice"));
    }

    @Test
    @UseCase(id = "UC-080", scenario = "R2: böswillige Titel")
    void a_hostile_title_is_text() {
        assignedToSina(content("<img src=x onerror=alert(1)>{{7*7}}"));
        loginAs(SINA);

        navigate(NotificationRoutes.INBOX);

        assertPage("Benachrichtigungen");
        assertThat(lines().getFirst()).contains("<img src=x onerror=alert(1)>{{7*7}}");
    }
}
