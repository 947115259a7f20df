package de.knotenpunkt.followups;

/** Paths of the pages. */
public final class FollowUpRoutes {

    /** One's own Wiedervorlagen. */
    public static final String LIST = "wiedervorlagen";

    private FollowUpRoutes() {}
}
