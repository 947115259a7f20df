/**
 * Dokumente: working copies the departments share. A document has Fassungen that never change, hangs on records of any
 * module, and is read by those its class opens it to. This is no eAkte: where the county runs one, the document names
 * the place there.
 */
@NullMarked
@ApplicationModule(
        displayName = "Dokumente",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "masterdata",
            "records",
            "records::ui",
            "blobs",
            "inspection",
            "contents"
        })
package de.knotenpunkt.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
