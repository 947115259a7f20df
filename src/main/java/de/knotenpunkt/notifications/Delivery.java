package de.knotenpunkt.notifications;

/** How somebody wants to learn of something; it is in the inbox in any case. */
public enum Delivery {
    /** In the inbox only. */
    INBOX,
    /** In the mail of the day as well. */
    DAILY,
    /** By a mail of its own, at once. */
    AT_ONCE
}
