@NullMarked
package de.knotenpunkt.shell.ui;

import org.jspecify.annotations.NullMarked;
