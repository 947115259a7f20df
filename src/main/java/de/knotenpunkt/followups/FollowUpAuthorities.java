package de.knotenpunkt.followups;

/** Authorities of the Wiedervorlage. */
public final class FollowUpAuthorities {

    /** Keep Wiedervorlagen of one's own. */
    public static final String USE = "followups:use";

    private FollowUpAuthorities() {}
}
