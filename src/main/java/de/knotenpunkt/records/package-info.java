/**
 * What every record of an administration carries with it: its Verlauf (what happened, in order) and its Vermerke
 * (notes by kind). Owning modules write and read them inside their own rights; both live as long as the record.
 */
@NullMarked
@ApplicationModule(
        displayName = "Verlauf und Vermerke",
        allowedDependencies = {"shared", "shared::ui", "identity"})
package de.knotenpunkt.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
