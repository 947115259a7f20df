@NullMarked
package de.knotenpunkt.shared.ui;

import org.jspecify.annotations.NullMarked;
