/** Ordinary and hostile files for tests, made when they are needed: no binary is kept in the repository. */
@NullMarked
package de.knotenpunkt.testing.files;

import org.jspecify.annotations.NullMarked;
