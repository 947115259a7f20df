/**
 * One box over everything: each module says by a {@link de.knotenpunkt.shared.SearchSource} how its records read, this
 * one keeps a search entry of each record and lets every node build a Lucene index from the entries. Rights are part of
 * the query: what a person may not read is neither hit nor counted.
 */
@NullMarked
@ApplicationModule(
        displayName = "Suche",
        allowedDependencies = {"shared", "shared::ui", "identity", "masterdata"})
package de.knotenpunkt.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
