/** Cards of the start page and the review page. */
@NullMarked
package de.knotenpunkt.desk.ui;

import org.jspecify.annotations.NullMarked;
