/** Pages and parts of pages of the frame. */
@NullMarked
package de.knotenpunkt.shell.ui;

import org.jspecify.annotations.NullMarked;
