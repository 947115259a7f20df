/**
 * Integration tasks (Integrationsaufgaben): who does what for whom until when, who has to say yes to it, and what became
 * of it. A task may refer to any other record but never owns it. Modules that only read rows of tasks do so behind
 * {@link de.knotenpunkt.shared.RowRule}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Aufgaben",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "masterdata",
            "records",
            "records::ui",
            "workspace",
            "workspace::ui",
            "tables"
        })
package de.knotenpunkt.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
