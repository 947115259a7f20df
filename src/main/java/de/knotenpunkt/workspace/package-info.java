/**
 * What belongs to one person's desk and to no record: how they like to work, input not yet saved, views kept under a
 * name. Nobody but that person sees it, save a view they gave to their unit.
 */
@NullMarked
@ApplicationModule(
        displayName = "Arbeitsplatz",
        allowedDependencies = {"shared", "shared::ui", "identity"})
package de.knotenpunkt.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
