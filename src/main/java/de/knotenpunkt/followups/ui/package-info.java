/** Pages of the Wiedervorlagen and what they add to pages of other modules. */
@NullMarked
package de.knotenpunkt.followups.ui;

import org.jspecify.annotations.NullMarked;
