package de.knotenpunkt.notifications;

/**
 * @param subject one line
 * @param body plain text
 */
record MailText(String subject, String body) {}
