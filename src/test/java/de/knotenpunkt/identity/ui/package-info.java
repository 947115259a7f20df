/** Tests of the pages of people and rights. */
@NullMarked
package de.knotenpunkt.identity.ui;

import org.jspecify.annotations.NullMarked;
