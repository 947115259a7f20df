@NullMarked
package de.knotenpunkt.tasks.ui;

import org.jspecify.annotations.NullMarked;
