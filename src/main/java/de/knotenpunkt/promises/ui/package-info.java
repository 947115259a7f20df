/** The page of open promises. */
@NullMarked
package de.knotenpunkt.promises.ui;

import org.jspecify.annotations.NullMarked;
