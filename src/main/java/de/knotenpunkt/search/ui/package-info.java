/** The box in the header, the page of results and the state of the index. */
@NullMarked
package de.knotenpunkt.search.ui;

import org.jspecify.annotations.NullMarked;
