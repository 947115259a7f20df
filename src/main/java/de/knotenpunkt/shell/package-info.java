/**
 * The frame around all modules: log-in and security filters, layout, start page, error pages, shortcuts. It knows
 * modules only by what they contribute.
 */
@NullMarked
@ApplicationModule(
        displayName = "Rahmen",
        allowedDependencies = {"shared", "shared::ui", "identity", "workspace", "workspace::ui"})
package de.knotenpunkt.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
