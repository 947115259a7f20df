/** The list of tasks and what one does with many of them at once. */
@NullMarked
package de.knotenpunkt.tasklists.ui;

import org.jspecify.annotations.NullMarked;
