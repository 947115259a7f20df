@NullMarked
package de.knotenpunkt.workspace.ui;

import org.jspecify.annotations.NullMarked;
