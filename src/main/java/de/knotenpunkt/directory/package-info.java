/**
 * The county's directory (LDAP or Active Directory): checks passwords and reads people and their groups, and knows
 * nothing of roles or units.
 */
@NullMarked
@ApplicationModule(
        displayName = "Verzeichnisdienst",
        allowedDependencies = {"shared"})
package de.knotenpunkt.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
