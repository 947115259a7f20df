/**
 * The kernel every module speaks: who acts, who may read, what a record is called from afar, and how a refusal is
 * said. It depends on no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "Kern",
        allowedDependencies = {})
package de.knotenpunkt.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
