package de.knotenpunkt.notifications;

/** What a mail is. */
enum MailKind {
    /** Everything of a day. */
    DAILY,
    /** One event, by the recipient's wish. */
    AT_ONCE,
    /** Numbers for heads. */
    WEEKLY
}
