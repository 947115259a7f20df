/** What tests stand on: the annotations they carry and the servers, browsers and processes they talk to. */
@NullMarked
package de.knotenpunkt.testing;

import org.jspecify.annotations.NullMarked;
