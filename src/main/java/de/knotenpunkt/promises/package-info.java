/**
 * Promises not yet kept (Zusagen): who owes what to the reader, late or soon, from inside the house and from outside.
 */
@NullMarked
@ApplicationModule(
        displayName = "Zusagen",
        allowedDependencies = {"shared", "shared::ui", "identity", "tasks", "tasks::ui"})
package de.knotenpunkt.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
