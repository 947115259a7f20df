/**
 * Finding tasks among many: what a list shows, in which order, under which address, how many there are, and taking all
 * of them along as a file. Reads the tasks of {@code tasks} behind their row rule and never writes them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Aufgabenlisten",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "masterdata",
            "workspace",
            "workspace::ui",
            "tables",
            "tasks",
            "tasks::ui"
        })
package de.knotenpunkt.tasklists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
