package de.knotenpunkt.shared.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates as people type them: {@code 5.7.}, {@code 05.07.22}, {@code 05072022}, {@code heute}, {@code morgen},
 * {@code Fr}, {@code +3}, {@code +2w}.
 */
final class SmartDates {

    private static final int LONGEST = 24;
    private static final int FURTHEST_OFFSET = 9999;
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})[.\\-/ ] ?(\\d{1,2})[.\\-/ ] ?(\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[.\\-/ ] ?(\\d{1,2})\\.?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OFFSET = Pattern.compile("([+-]) ?(\\d{1,4}) ?([twmdjy]?)");

    private static final Map<String, Integer> WORDS = Map.of(
            "heute", 0, "today", 0, "morgen", 1, "tomorrow", 1, "übermorgen", 2, "uebermorgen", 2, "gestern", -1);
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "mo", DayOfWeek.MONDAY,
            "di", DayOfWeek.TUESDAY,
            "mi", DayOfWeek.WEDNESDAY,
            "do", DayOfWeek.THURSDAY,
            "fr", DayOfWeek.FRIDAY,
            "sa", DayOfWeek.SATURDAY,
            "so", DayOfWeek.SUNDAY);
    private static final List<String> WEEKDAY_NAMES =
            List.of("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag");

    private final LocalDate today;

    SmartDates(LocalDate today) {
        this.today = today;
    }

    /** The day that is meant; empty if none can be recognised. */
    Optional<LocalDate> read(String typed) {
        var text = typed.trim().toLowerCase(Locale.GERMAN);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Stream.of(word(text), weekday(text), offset(text), iso(text), date(text), nearest(text))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> word(String text) {
        return Optional.ofNullable(WORDS.get(text)).map(today::plusDays);
    }

    /** The next such day, never today: whoever means today says so. */
    private Optional<LocalDate> weekday(String text) {
        var name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        var day = WEEKDAY_NAMES.contains(name) ? DayOfWeek.of(WEEKDAY_NAMES.indexOf(name) + 1) : WEEKDAYS.get(name);
        return Optional.ofNullable(day).map(wanted -> today.with(TemporalAdjusters.next(wanted)));
    }

    private Optional<LocalDate> offset(String text) {
        return match(OFFSET, text).map(found -> {
            var amount = Math.min(Integer.parseInt(found.group(2)), FURTHEST_OFFSET)
                    * (found.group(1).equals("-") ? -1 : 1);
            return switch (found.group(3)) {
                case "w" -> today.plusWeeks(amount);
                case "m" -> today.plusMonths(amount);
                case "j", "y" -> today.plusYears(amount);
                default -> today.plusDays(amount);
            };
        });
    }

    private static Optional<LocalDate> iso(String text) {
        return match(ISO, text).map(found -> LocalDate.parse(found.group()));
    }

    private static Optional<LocalDate> date(String text) {
        return match(DAY_MONTH_YEAR, text).or(() -> match(DIGITS, text)).map(found -> {
            var year = Integer.parseInt(found.group(3));
            return day(found, year < 100 ? 2000 + year : year);
        });
    }

    /** Without a year the nearest such day is meant: in December {@code 5.1.} lies ahead. */
    private Optional<LocalDate> nearest(String text) {
        return match(DAY_MONTH, text)
                .map(found -> Stream.of(0, 1, -1)
                        .flatMap(years -> possible(found, today.getYear() + years).stream())
                        .min((one, other) -> Long.compare(distance(one), distance(other)))
                        .orElseThrow(() -> new DateTimeException("no such day in these years")));
    }

    private long distance(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(today, day));
    }

    private static Optional<LocalDate> possible(Matcher found, int year) {
        try {
            return Optional.of(day(found, year));
        } catch (DateTimeException notInThisYear) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher found, int year) {
        return LocalDate.of(year, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
