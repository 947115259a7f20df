package de.knotenpunkt.retention;

/** What roles may do in the Aussonderung. */
public final class RetentionAuthorities {

    /** See what is due, propose its destruction, set and lift Löschsperren. */
    public static final String PROPOSE = "retention:propose";

    /** Decide on proposals of others and read the Löschnachweis. */
    public static final String CONFIRM = "retention:confirm";

    private RetentionAuthorities() {}
}
