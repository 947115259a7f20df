package de.knotenpunkt.notifications;

/** Authorities of this module; the inbox itself is everybody's who has a role. */
public final class NotificationAuthorities {

    /** See how mail and jobs are doing. */
    public static final String OPERATE = "notifications:operate";

    private NotificationAuthorities() {}
}
