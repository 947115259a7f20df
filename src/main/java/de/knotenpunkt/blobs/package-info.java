/**
 * Contents of files: kept once under the SHA-256 of their bytes, never changed, and checked. What a content is called,
 * who may read it and how long it is kept is the business of the modules that name it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Dateiablage",
        allowedDependencies = {"shared", "shared::ui"})
package de.knotenpunkt.blobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
