/**
 * The embedded parts: a MariaDB and a directory that come with the build, for the demo and for tests. They live outside
 * the production jar.
 */
@NullMarked
package de.knotenpunkt.demo;

import org.jspecify.annotations.NullMarked;
