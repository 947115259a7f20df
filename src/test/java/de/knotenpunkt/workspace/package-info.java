@NullMarked
package de.knotenpunkt.workspace;

import org.jspecify.annotations.NullMarked;
