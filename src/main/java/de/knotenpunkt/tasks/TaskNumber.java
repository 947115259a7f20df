package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.InvalidValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number people call a task by, {@code KMuT-2026-0042}: given at creation, gap-free per year, never reused. Four
 * digits at least; beyond 9999 it grows, and it sorts as numbers do.
 */
public record TaskNumber(int year, int sequence) implements Comparable<TaskNumber> {

    private static final int LONGEST = 20;
    private static final Pattern FORM = Pattern.compile("(?i)KMuT-(\\d{4})-(\\d{4,9})");

    public TaskNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new InvalidValue("tasks.problem.number");
        }
    }

    /** The number a text means, if it has the form of one. */
    public static Optional<TaskNumber> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var match = FORM.matcher(text);
        if (!match.matches() || Integer.parseInt(match.group(1)) < 2000 || Integer.parseInt(match.group(2)) < 1) {
            return Optional.empty();
        }
        return Optional.of(new TaskNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
    }

    /** As it is written on paper. */
    public String value() {
        return "KMuT-%d-%04d".formatted(year, sequence);
    }

    @Override
    public int compareTo(TaskNumber other) {
        return year == other.year ? Integer.compare(sequence, other.sequence) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return value();
    }
}
