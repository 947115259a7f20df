/** Pages of people and their rights, and how units and readers are called on pages of other modules. */
@NullMarked
@NamedInterface("ui")
package de.knotenpunkt.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
