/** Tests of the frame. */
@NullMarked
package de.knotenpunkt.shell;

import org.jspecify.annotations.NullMarked;
