/** Tests of the directory. */
@NullMarked
package de.knotenpunkt.directory;

import org.jspecify.annotations.NullMarked;
