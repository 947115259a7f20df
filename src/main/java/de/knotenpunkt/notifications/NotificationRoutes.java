package de.knotenpunkt.notifications;

/** Paths of the pages. */
public final class NotificationRoutes {

    /** The inbox. */
    public static final String INBOX = "benachrichtigungen";

    /** How one wants to be told. */
    public static final String SETTINGS = INBOX + "/einstellungen";

    /** How mail and jobs are doing, for IT. */
    public static final String STATUS = "systempost";

    private NotificationRoutes() {}
}
