package de.knotenpunkt.retention;

/** Paths of the pages. */
public final class RetentionRoutes {

    /** What is due, what is proposed, what was destroyed. */
    public static final String PAGE = "aussonderung";

    private RetentionRoutes() {}
}
