package de.knotenpunkt.shared;

import java.util.regex.Pattern;

/** Ordnungsziffer of an organisational unit, such as {@code 50}, {@code 50.01} or {@code GLB}. */
public record UnitCode(String value) implements Comparable<UnitCode> {

    private static final int LONGEST = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*");

    public UnitCode {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValue("shared.unit-code.invalid", value);
        }
    }

    /** Whether this unit is the other one or a part of it: {@code 50.01} is within {@code 50}. */
    public boolean isWithin(UnitCode other) {
        return value.equals(other.value) || value.startsWith(other.value + ".");
    }

    /** The Geschäftsbereich this unit is or belongs to: {@code 50} of {@code 50.01}. */
    public UnitCode department() {
        var dot = value.indexOf('.');
        return dot < 0 ? this : new UnitCode(value.substring(0, dot));
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
