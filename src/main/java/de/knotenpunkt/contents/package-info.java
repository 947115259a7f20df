/**
 * Contents of files: takes a file in, lets it be looked at and kept, and learns in the background whether it carries a
 * virus and which text is in it. Knows digests, never documents or people; what holds a content is up to others.
 */
@NullMarked
@ApplicationModule(
        displayName = "Dateiinhalte",
        allowedDependencies = {"shared", "blobs", "inspection"})
package de.knotenpunkt.contents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
