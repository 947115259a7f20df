/**
 * Who people are and what they may do: log-in, organisational units, roles, deputies (Vertretung), the acting person.
 * Roles come from directory groups only; a local snapshot of people and units serves pickers and histories.
 */
@NullMarked
@ApplicationModule(
        displayName = "Personen und Rechte",
        allowedDependencies = {"shared", "shared::ui", "directory"})
package de.knotenpunkt.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
