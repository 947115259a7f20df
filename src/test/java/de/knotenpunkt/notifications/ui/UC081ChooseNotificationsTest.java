package de.knotenpunkt.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import de.knotenpunkt.notifications.Delivery;
import de.knotenpunkt.notifications.NotificationRoutes;
import de.knotenpunkt.notifications.NotificationSettings;
import de.knotenpunkt.notifications.Schedule;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UC081ChooseNotificationsTest extends InboxPageTest {

    @Autowired
    private NotificationSettings settings;

    @Test
    @UseCase(id = "UC-081")
    void what_is_chosen_holds_from_now_on() {
        loginAs(SINA);
        open();
        assertThat(way("Neuer Vermerk").getValue()).isEqualTo(Delivery.DAILY);
        assertThat(_get(TimePicker.class).getValue()).isEqualTo(LocalTime.of(7, 30));

        _setValue(way("Neuer Vermerk"), Delivery.AT_ONCE);
        _setValue(way("Frist läuft ab"), Delivery.INBOX);
        _setValue(_get(TimePicker.class), LocalTime.of(14, 0));
        press("Speichern");

        var kept = runAs.person(SINA.id(), settings::get);
        assertThat(kept.of("tasks.notice.noted")).isEqualTo(Delivery.AT_ONCE);
        assertThat(kept.of("tasks.notice.due.soon")).isEqualTo(Delivery.INBOX);
        assertThat(kept.of("tasks.notice.start")).isEqualTo(Delivery.DAILY);
        assertThat(kept.schedule()).isEqualTo(new Schedule(LocalTime.of(14, 0), true, DayOfWeek.MONDAY));
        open();
        assertThat(way("Neuer Vermerk").getValue()).isEqualTo(Delivery.AT_ONCE);
    }

    @Test
    @UseCase(id = "UC-081", scenario = "A1: Leitung")
    void a_head_chooses_the_day_of_the_weekly_mail() {
        loginAs(Persona.HEAD_OF_40);
        open();

        _setValue(_get(Checkbox.class, box -> box.withLabel("Wöchentlich: offen, überfällig, wartet auf mich")), true);
        _setValue(day(), DayOfWeek.FRIDAY);
        press("Speichern");

        assertThat(runAs.person(Persona.HEAD_OF_40.id(), settings::get)
                        .schedule()
                        .weeklyDay())
                .isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    @UseCase(id = "UC-081", scenario = "A1: Leitung")
    void who_leads_nobody_is_not_asked_for_a_day() {
        loginAs(SINA);
        open();

        assertThat(_find(Select.class, select -> select.withLabel("Wochentag"))).isEmpty();
    }

    @Test
    @UseCase(id = "UC-081", scenario = "A2: kein Mailversand")
    void the_page_says_that_no_mails_are_sent() {
        loginAs(SINA);
        open();

        assertThat(_get(SettingsView.class).getElement().getTextRecursively())
                .contains("Mailversand ist nicht eingerichtet.");
    }

    @Test
    @UseCase(id = "UC-081", scenario = "R1: jeder Anlass")
    void every_reason_can_be_chosen_and_says_why() {
        loginAs(SINA);
        open();

        assertThat(_find(Select.class))
                .hasSize(runAs.person(SINA.id(), settings::get).deliveries().size())
                .allSatisfy(select -> {
                    assertThat(select.getLabel()).isNotBlank().doesNotStartWith("!");
                    assertThat(select.getHelperText()).isNotBlank().doesNotStartWith("!");
                });
    }

    private void open() {
        navigate(NotificationRoutes.SETTINGS);
        assertPage("Benachrichtigungen einstellen");
    }

    @SuppressWarnings("unchecked")
    private static Select<Delivery> way(String reason) {
        return _get(Select.class, select -> select.withLabel(reason));
    }

    @SuppressWarnings("unchecked")
    private static Select<DayOfWeek> day() {
        return _get(Select.class, select -> select.withLabel("Wochentag"));
    }
}
