package de.knotenpunkt.workspace;

import java.util.regex.Pattern;

/** Which form a draft belongs to, such as {@code tasks.new} or {@code tasks.edit:KMuT-2022-0001}. */
public record FormKey(String value) {

    private static final int LONGEST = 96;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]*(?::[A-Za-z0-9.-]+)?");

    public FormKey {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a key of a form");
        }
    }

    /** A form that exists once, such as the one for something new. */
    public static FormKey of(String form) {
        return new FormKey(form);
    }

    /** A form about one record. */
    public static FormKey of(String form, String record) {
        return new FormKey(form + ":" + record);
    }
}
