package de.knotenpunkt.notifications;

/** Whether mails reach somebody. */
public enum MailWay {
    OPEN,
    /** The directory knows no address of the person. */
    NO_ADDRESS,
    /** The application knows no mail server. */
    NOT_CONFIGURED
}
