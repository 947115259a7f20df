/**
 * Stammdaten every other module refers to by code: Handlungsfelder and municipalities. Nothing here is deleted, only
 * switched off, because records keep the codes.
 */
@NullMarked
@ApplicationModule(
        displayName = "Stammdaten",
        allowedDependencies = {"shared"})
package de.knotenpunkt.masterdata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
