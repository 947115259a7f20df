package de.knotenpunkt.tasklists;

import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.TaskRoutes;
import de.knotenpunkt.tasks.TaskStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TaskListQuery} as the query of an address, in German words and stable, because people keep and mail it. What
 * an address says beyond that, or says wrongly, is passed over: an address is nobody's input form.
 */
public final class TaskListAddress {

    /** Longer texts find nothing anyway. */
    public static final int LONGEST_TEXT = 200;

    static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 2_000;

    private static final String TEXT = "text";
    private static final String STATUS = "status";
    private static final String UNIT = "einheit";
    private static final String ASSIGNEE = "person";
    private static final String FIELD = "feld";
    private static final String FROM = "von";
    private static final String TO = "bis";
    private static final String ONLY = "nur";
    private static final String SORT = "sortierung";

    private static final String OPEN = "offen";
    private static final String EVERY = "alle";
    private static final String MINE = "meine";
    private static final String OVERDUE = "ueberfaellig";
    private static final String WAITING = "wartet";
    private static final String UNASSIGNED = "ohne-bearbeitung";
    private static final String DOWN = "-";

    private static final Pattern FIELD_CODE = Pattern.compile("[A-Za-z0-9._-]{1,20}");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

    private static final Map<TaskStatus, String> STATUSES = new EnumMap<>(Map.of(
            TaskStatus.DRAFT, "entwurf",
            TaskStatus.ASSIGNED, "zugewiesen",
            TaskStatus.IN_REVIEW, "in-pruefung",
            TaskStatus.IN_PROGRESS, "in-bearbeitung",
            TaskStatus.REPORTED_DONE, "erledigt-gemeldet",
            TaskStatus.DONE, "erledigt",
            TaskStatus.RETURNED, "zurueckgegeben",
            TaskStatus.REJECTED, "abgelehnt",
            TaskStatus.WITHDRAWN, "zurueckgezogen"));

    private static final Map<TaskSort, String> SORTS = new EnumMap<>(Map.of(
            TaskSort.DUE, "frist",
            TaskSort.NUMBER, "nummer",
            TaskSort.SUBJECT, "betreff",
            TaskSort.STATUS, "status",
            TaskSort.LEAD_UNIT, "federfuehrung",
            TaskSort.PRIORITY, "prioritaet",
            TaskSort.CHANGED, "geaendert"));

    private TaskListAddress() {}

    /** Address of a list, without a leading slash: {@code aufgaben?nur=ueberfaellig}. */
    public static String of(TaskListQuery list) {
        var query = query(list);
        return query.isEmpty() ? TaskRoutes.LIST : TaskRoutes.LIST + "?" + query;
    }

    /** Address of such tasks, the next Frist first. */
    public static String of(TaskFilter filter) {
        return of(TaskListQuery.of(filter));
    }

    /** What stands behind the question mark; empty for {@link TaskListQuery#USUAL}. */
    public static String query(TaskListQuery list) {
        var filter = list.filter();
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, TEXT, text(filter.text()));
        put(parameters, STATUS, statuses(filter));
        put(parameters, UNIT, joined(filter.units().stream().map(UnitCode::value)));
        put(parameters, ASSIGNEE, string(filter.assignee()));
        put(parameters, FIELD, joined(filter.fields().stream()));
        put(parameters, FROM, string(filter.dueFrom()));
        put(parameters, TO, string(filter.dueTo()));
        put(parameters, ONLY, only(filter));
        if (list.sort() != TaskSort.DUE || list.descending()) {
            parameters.put(SORT, (list.descending() ? DOWN : "") + SORTS.get(list.sort()));
        }
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Reads the parameters of an address; the first value of each counts. */
    public static TaskListQuery read(Map<String, List<String>> parameters) {
        var flags = values(parameters, ONLY);
        var named = new HashSet<TaskStatus>();
        var words = values(parameters, STATUS);
        STATUSES.forEach((status, word) -> {
            if (words.contains(word)) {
                named.add(status);
            }
        });
        var everything = words.contains(EVERY) && named.isEmpty();
        var filter = new TaskFilter(
                text(first(parameters, TEXT)),
                named,
                words.contains(OPEN) || named.isEmpty() && !everything,
                units(parameters),
                person(parameters),
                flags.contains(UNASSIGNED),
                fields(parameters),
                date(parameters, FROM),
                date(parameters, TO),
                flags.contains(MINE),
                flags.contains(OVERDUE),
                flags.contains(WAITING));
        var word = Optional.ofNullable(first(parameters, SORT)).orElse("");
        var descending = word.startsWith(DOWN);
        return SORTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(descending ? word.substring(DOWN.length()) : word))
                .findFirst()
                .map(entry -> new TaskListQuery(filter, entry.getKey(), descending))
                .orElse(TaskListQuery.of(filter));
    }

    private static String statuses(TaskFilter filter) {
        if (filter.statuses().isEmpty()) {
            return filter.openOnly() ? "" : EVERY;
        }
        var named = filter.statuses().stream().sorted().map(STATUSES::get);
        return Stream.concat(filter.openOnly() ? Stream.of(OPEN) : Stream.empty(), named)
                .collect(Collectors.joining(","));
    }

    private static String only(TaskFilter filter) {
        var flags = new ArrayList<String>();
        if (filter.mine()) {
            flags.add(MINE);
        }
        if (filter.overdue()) {
            flags.add(OVERDUE);
        }
        if (filter.waiting()) {
            flags.add(WAITING);
        }
        if (filter.unassigned()) {
            flags.add(UNASSIGNED);
        }
        return String.join(",", flags);
    }

    /** The text as it is searched for: without control characters, not too long; null if nothing is left. */
    public static @Nullable String text(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var clean = typed.codePoints()
                .limit(LONGEST_TEXT)
                .map(sign ->
                        Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? null : clean;
    }

    private static Set<UnitCode> units(Map<String, List<String>> parameters) {
        return read(values(parameters, UNIT), value -> {
            try {
                return new UnitCode(value);
            } catch (InvalidValue noCode) {
                return null;
            }
        });
    }

    private static Set<String> fields(Map<String, List<String>> parameters) {
        return read(
                values(parameters, FIELD), value -> FIELD_CODE.matcher(value).matches() ? value : null);
    }

    private static @Nullable PersonId person(Map<String, List<String>> parameters) {
        var value = first(parameters, ASSIGNEE);
        if (value == null || value.length() != 36) {
            return null;
        }
        try {
            return new PersonId(UUID.fromString(value));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static @Nullable LocalDate date(Map<String, List<String>> parameters, String name) {
        var value = first(parameters, name);
        if (value == null || value.length() > 10) {
            return null;
        }
        try {
            var day = LocalDate.parse(value);
            return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static List<String> values(Map<String, List<String>> parameters, String name) {
        var value = first(parameters, name);
        return value == null
                ? List.of()
                : Stream.of(value.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .limit(MOST_VALUES)
                        .toList();
    }

    private static <T> Set<T> read(Collection<String> values, Function<String, @Nullable T> reader) {
        var read = new HashSet<T>();
        for (var value : values) {
            var found = reader.apply(value);
            if (found != null) {
                read.add(found);
            }
        }
        return read;
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        var values = parameters.get(name);
        var value = values == null || values.isEmpty() ? null : values.getFirst();
        return value == null || value.length() > LONGEST_VALUE ? null : value;
    }

    private static String joined(Stream<String> values) {
        return values.sorted().collect(Collectors.joining(","));
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
