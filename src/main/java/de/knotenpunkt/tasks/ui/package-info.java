/** Pages and dialogs of tasks. */
@NullMarked
package de.knotenpunkt.tasks.ui;

import org.jspecify.annotations.NullMarked;
