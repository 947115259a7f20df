/** Page of the content store, for IT. */
@NullMarked
package de.knotenpunkt.blobs.ui;

import org.jspecify.annotations.NullMarked;
