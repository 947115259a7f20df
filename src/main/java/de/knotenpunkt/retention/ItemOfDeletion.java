package de.knotenpunkt.retention;

import de.knotenpunkt.shared.RetentionDue;

/** A record of a proposal as stored. */
record ItemOfDeletion(RetentionDue due, ItemState state) {}
