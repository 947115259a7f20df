@NullMarked
package de.knotenpunkt.tasks;

import org.jspecify.annotations.NullMarked;
