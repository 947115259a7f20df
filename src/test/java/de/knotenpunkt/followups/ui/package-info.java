@NullMarked
package de.knotenpunkt.followups.ui;

import org.jspecify.annotations.NullMarked;
