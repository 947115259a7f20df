package de.knotenpunkt.shared;

/**
 * What a record is called today and where its page is.
 *
 * @param label such as {@code KMuT-2026-0042: Raum klären}
 * @param path route to the record, without leading slash
 * @param outside what may be said of it outside the application, such as in a mail: the label where its class is open
 *     to all staff, else no more than its number; empty if nothing may
 */
public record RefLabel(String label, String path, String outside) {

    /** A record of which nothing is said outside the application. */
    public RefLabel(String label, String path) {
        this(label, path, "");
    }
}
