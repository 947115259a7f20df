package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Days and moments as people here write them; the words around them follow the language of the page. */
public final class GermanDate {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    private GermanDate() {}

    /** Such as {@code 04.07.2022}. */
    public static String full(LocalDate day) {
        return format("dd.MM.yyyy", day);
    }

    /** Such as {@code 09.07.}, where the year is plain. */
    public static String dayMonth(LocalDate day) {
        return format("dd.MM.", day);
    }

    /** Such as {@code Mo, 04.07.}, in lists; with the year if it is another one than today's. */
    public static String weekday(LocalDate day, LocalDate today) {
        return format(day.getYear() == today.getYear() ? "EEE, dd.MM." : "EEE, dd.MM.yyyy", day)
                .replace(".,", ",");
    }

    /** Such as {@code Montag, 4. Juli 2022}. */
    public static String spelled(LocalDate day) {
        return locale().getLanguage().equals("en")
                ? format("EEEE, d MMMM yyyy", day)
                : format("EEEE, d. MMMM yyyy", day);
    }

    /** Such as {@code 08:42}. */
    public static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at(moment));
    }

    /** Such as {@code 30.06.2022, 09:20}. */
    public static String moment(Instant moment) {
        return full(day(moment)) + ", " + time(moment);
    }

    /** Such as {@code heute 07:58}, {@code gestern 15:12}, {@code 30.06.2022, 09:20}. */
    public static String recently(Instant moment, LocalDate today) {
        var day = day(moment);
        if (day.equals(today)) {
            return text("shared.date.today-at", time(moment));
        }
        return day.equals(today.minusDays(1)) ? text("shared.date.yesterday-at", time(moment)) : moment(moment);
    }

    /** The day on which a moment lies here. */
    public static LocalDate day(Instant moment) {
        return at(moment).toLocalDate();
    }

    /** Such as {@code heute}, {@code morgen}, {@code in 5 Tagen}, {@code vor 3 Tagen}. */
    public static String relative(LocalDate day, LocalDate today) {
        var days = (int) ChronoUnit.DAYS.between(today, day);
        return switch (days) {
            case 0 -> text("shared.date.today");
            case 1 -> text("shared.date.tomorrow");
            case 2 -> text("shared.date.after-tomorrow");
            case -1 -> text("shared.date.yesterday");
            default -> days > 0 ? text("shared.date.in-days", days) : text("shared.date.days-ago", -days);
        };
    }

    /** Such as {@code 12 Tage überfällig}. */
    public static String overdue(LocalDate due, LocalDate today) {
        return text("shared.date.overdue", (int) ChronoUnit.DAYS.between(due, today));
    }

    private static ZonedDateTime at(Instant moment) {
        return moment.atZone(HERE);
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.GERMANY);
    }

    private static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }
}
