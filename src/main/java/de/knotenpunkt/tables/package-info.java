/**
 * Tables as files somebody takes along: rows go in one by one, a workbook or a text file comes out, and what a cell holds
 * is never run as a formula. It knows nothing of what the rows are about.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tabellendateien",
        allowedDependencies = {})
package de.knotenpunkt.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
