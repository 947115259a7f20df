/**
 * Aussonderung: what is due may be destroyed when one person proposes it and another one confirms. What remains is a
 * Löschnachweis that says which record it was and never what it said. Owners of records take part by
 * {@link de.knotenpunkt.shared.RetentionSource}; this module knows none of them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Aussonderung",
        allowedDependencies = {"shared", "shared::ui", "identity", "identity::ui", "records"})
package de.knotenpunkt.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
