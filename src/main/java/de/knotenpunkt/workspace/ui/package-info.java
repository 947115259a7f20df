/** Parts of pages by which other modules keep drafts. */
@NullMarked
@NamedInterface("ui")
package de.knotenpunkt.workspace.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
