/** The bell of every page, the inbox, its settings, and the page of IT. */
@NullMarked
package de.knotenpunkt.notifications.ui;

import org.jspecify.annotations.NullMarked;
