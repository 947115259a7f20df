package de.knotenpunkt.workspace;

import java.time.Instant;

/**
 * Input not yet saved.
 *
 * @param form the form it belongs to
 * @param title what the person recognises it by, such as "Neue Aufgabe"
 * @param path where the form is opened, without a leading slash
 * @param content the input as JSON
 * @param savedAt when it was kept last
 */
public record Draft(FormKey form, String title, String path, String content, Instant savedAt) {}
