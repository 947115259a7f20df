/**
 * A person's day and the review (Mein Tag, Prüfung): what waits for them, what is due soon, and, for those who lead, who
 * has how much. Decisions themselves are steps of {@code tasks}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mein Tag und Prüfung",
        allowedDependencies = {"shared", "shared::ui", "identity", "records", "tasklists", "tasks", "tasks::ui"})
package de.knotenpunkt.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
