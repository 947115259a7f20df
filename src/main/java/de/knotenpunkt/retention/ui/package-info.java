/** The page of the Aussonderung. */
@NullMarked
package de.knotenpunkt.retention.ui;

import org.jspecify.annotations.NullMarked;
