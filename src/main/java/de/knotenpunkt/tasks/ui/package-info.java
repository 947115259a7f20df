/**
 * Pages and dialogs of tasks. What is public here, pages of other modules are made of as well: how a state, a priority, a
 * person or a unit looks, and the steps of a task as buttons.
 */
@NullMarked
@NamedInterface("ui")
package de.knotenpunkt.tasks.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
