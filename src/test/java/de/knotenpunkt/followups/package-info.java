@NullMarked
package de.knotenpunkt.followups;

import org.jspecify.annotations.NullMarked;
