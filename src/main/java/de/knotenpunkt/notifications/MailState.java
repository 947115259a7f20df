package de.knotenpunkt.notifications;

/** Where a mail stands. */
public enum MailState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** A node is at it. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** There was nothing left to say: all was read before. */
    NEEDLESS,
    /** Nobody knows whether the mail server took it, so it is not sent again. */
    UNSURE,
    /** Tried for three days, or the mail server will not have it. */
    GIVEN_UP
}
