@NullMarked
package de.knotenpunkt.masterdata;

import org.jspecify.annotations.NullMarked;
