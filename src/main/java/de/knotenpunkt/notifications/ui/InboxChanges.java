package de.knotenpunkt.notifications.ui;

/** What parts of a page tell each other about the inbox, through {@link de.knotenpunkt.shared.ui.RecordsChanged}. */
final class InboxChanges {

    /** The person marked lines as read or unread. */
    static final String READ = "notice-read";

    /** Something came in while the page was open. */
    static final String ARRIVED = "notice";

    private InboxChanges() {}
}
