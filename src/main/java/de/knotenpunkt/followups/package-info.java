/**
 * Wiedervorlage: a person lets a record of any module be shown to them again on a day. It is personal, it promises
 * nothing to anybody and never escalates; that is what a Frist is for.
 */
@NullMarked
@ApplicationModule(
        displayName = "Wiedervorlagen",
        allowedDependencies = {"shared", "shared::ui", "identity"})
package de.knotenpunkt.followups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
