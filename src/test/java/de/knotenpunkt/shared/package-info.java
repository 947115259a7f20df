@NullMarked
package de.knotenpunkt.shared;

import org.jspecify.annotations.NullMarked;
