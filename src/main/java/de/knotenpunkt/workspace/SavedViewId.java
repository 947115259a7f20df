package de.knotenpunkt.workspace;

import java.util.UUID;

/** Identity of a saved view. */
public record SavedViewId(UUID value) {}
