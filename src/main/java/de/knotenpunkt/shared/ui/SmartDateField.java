package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A date field in which typing comes first: {@code 5.7.}, {@code 05.07.2022}, {@code morgen}, {@code Fr}, {@code +3}.
 * The calendar is an offer, never a need.
 */
public class SmartDateField extends DatePicker {

    /** @param today asked whenever something is typed; a page may stay open over midnight */
    public SmartDateField(String label, Supplier<LocalDate> today) {
        super(label);
        setLocale(Locale.GERMANY);
        // else the calendar covers a phone's screen as soon as the field gets the focus
        setAutoOpen(false);
        setI18n(german());
        setFallbackParser(typed -> new SmartDates(today.get())
                .read(typed)
                .map(Result::ok)
                .orElseGet(() -> Result.error(getTranslation("shared.date-field.unreadable"))));
        setHelperText(getTranslation("shared.date-field.helper"));
    }

    /** Whether something stands in the field that is no date. */
    public boolean isUnreadable() {
        return getValue() == null
                && !getElement().getProperty("_inputElementValue", "").isBlank();
    }

    private DatePickerI18n german() {
        var locale = getTranslationLocale();
        var days = Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        return new DatePickerI18n()
                // the first one is shown; others are read in the browser before the server is asked
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy")
                .setFirstDayOfWeek(1)
                .setMonthNames(names(List.of(Month.values()), month -> month.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdays(names(days, day -> day.getDisplayName(TextStyle.FULL, locale)))
                .setWeekdaysShort(names(days, day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .setToday(getTranslation("shared.date-field.today"))
                .setCancel(getTranslation("shared.date-field.cancel"))
                .setBadInputErrorMessage(getTranslation("shared.date-field.unreadable"));
    }

    private Locale getTranslationLocale() {
        return getLocale();
    }

    private static <T> List<String> names(List<T> values, Function<T, String> name) {
        return values.stream().map(name).toList();
    }
}
