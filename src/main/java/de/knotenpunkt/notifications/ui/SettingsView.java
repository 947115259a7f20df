package de.knotenpunkt.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.notifications.Delivery;
import de.knotenpunkt.notifications.NotificationChoices;
import de.knotenpunkt.notifications.NotificationRoutes;
import de.knotenpunkt.notifications.NotificationSettings;
import de.knotenpunkt.notifications.Schedule;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.SectionCard;
import jakarta.annotation.security.PermitAll;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** UC-081: for each reason inbox, mail of the day or mail at once; and when the mails come. */
@Route(NotificationRoutes.SETTINGS)
@PermitAll
class SettingsView extends Div implements HasDynamicTitle {

    private final transient NotificationSettings settings;
    private final TimePicker daily = new TimePicker(getTranslation("notifications.settings.daily-at"));
    private final Checkbox weekly = new Checkbox(getTranslation("notifications.settings.weekly"));
    private final Select<DayOfWeek> weeklyDay = new Select<>();
    private final Map<String, Select<Delivery>> ways = new LinkedHashMap<>();

    SettingsView(NotificationSettings settings) {
        this.settings = settings;
        var choices = settings.get();
        add(new PageHead(getTranslation("notifications.settings.title"))
                .path(getTranslation("notifications.inbox.title"), "/" + NotificationRoutes.INBOX)
                .path(getTranslation("notifications.settings.title"))
                .sentence(getTranslation("notifications.settings.sentence")));
        var parts = new Div();
        parts.addClassName("kp-col");
        parts.add(
                Html.hint(
                        "info",
                        getTranslation(
                                "notifications.settings.way." + settings.way().name())),
                times(choices.schedule()),
                reasons(choices),
                save());
        add(parts);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(
                getTranslation("notifications.settings.title"), getTranslation("notifications.inbox.title"));
    }

    private SectionCard times(Schedule schedule) {
        daily.setStep(Duration.ofMinutes(30));
        daily.setLocale(getLocale());
        daily.setValue(schedule.dailyAt());
        daily.setHelperText(getTranslation("notifications.settings.daily-at.help"));
        weekly.setValue(schedule.weekly());
        weeklyDay.setLabel(getTranslation("notifications.settings.weekly-day"));
        weeklyDay.setItems(Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList());
        weeklyDay.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, getLocale()));
        weeklyDay.setValue(schedule.weeklyDay());
        weekly.setVisible(settings.leads());
        weeklyDay.setVisible(settings.leads());
        var card = new SectionCard(getTranslation("notifications.settings.times"));
        card.add(Html.div("kp-form", half(daily), half(weekly), half(weeklyDay)));
        return card;
    }

    private SectionCard reasons(NotificationChoices choices) {
        var form = new Div();
        form.addClassName("kp-form");
        choices.deliveries().forEach((reason, delivery) -> {
            var way = new Select<Delivery>();
            way.setLabel(getTranslation(reason));
            way.setHelperText(getTranslation(reason + ".why"));
            way.setItems(Delivery.values());
            way.setItemLabelGenerator(item -> getTranslation("notifications.delivery." + item.name()));
            way.setValue(delivery);
            ways.put(reason, way);
            form.add(half(way));
        });
        var card = new SectionCard(getTranslation("notifications.settings.reasons"));
        card.add(form);
        return card;
    }

    private Button save() {
        var button = new Button(getTranslation("notifications.settings.save"), click -> {
            var deliveries = new LinkedHashMap<String, Delivery>();
            ways.forEach((reason, way) -> deliveries.put(reason, way.getValue()));
            settings.save(new NotificationChoices(deliveries, schedule()));
            Notices.success(getTranslation("notifications.settings.saved"));
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Schedule schedule() {
        LocalTime at = daily.getValue();
        return new Schedule(
                Objects.requireNonNullElse(at, Schedule.USUAL.dailyAt()), weekly.getValue(), weeklyDay.getValue());
    }

    private static <C extends Component & HasStyle> C half(C field) {
        field.addClassName("kp-half");
        return field;
    }
}
