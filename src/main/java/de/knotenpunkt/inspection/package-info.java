/**
 * What a file really is, whether it carries a virus, which text is in it and how its pages look. The content of a file is its sender's: this
 * JVM looks at it by plain, bounded reading only; whatever parses it runs in a process of its own. The module keeps
 * nothing and knows nothing of what the files are for.
 */
@NullMarked
@ApplicationModule(
        displayName = "Dateiprüfung",
        allowedDependencies = {"shared"})
package de.knotenpunkt.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
