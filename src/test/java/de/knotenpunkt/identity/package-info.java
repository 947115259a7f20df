/** Tests of people and rights. */
@NullMarked
package de.knotenpunkt.identity;

import org.jspecify.annotations.NullMarked;
