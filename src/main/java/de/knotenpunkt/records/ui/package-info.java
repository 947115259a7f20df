/** How Verlauf and Vermerke look on the pages of any record. */
@NullMarked
@NamedInterface("ui")
package de.knotenpunkt.records.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
