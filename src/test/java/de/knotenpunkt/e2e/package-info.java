/** Journeys through the running application in a real browser, and checks of what is delivered. */
@NullMarked
package de.knotenpunkt.e2e;

import org.jspecify.annotations.NullMarked;
