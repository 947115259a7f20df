package de.knotenpunkt.shared;

/**
 * What a record is called today and where its page is.
 *
 * @param label such as {@code KMuT-2026-0042: Raum klären}
 * @param path route to the record, without leading slash
 */
public record RefLabel(String label, String path) {}
