/** Pages of people and their rights. */
@NullMarked
package de.knotenpunkt.identity.ui;

import org.jspecify.annotations.NullMarked;
