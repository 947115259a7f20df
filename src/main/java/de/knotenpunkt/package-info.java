/**
 * Knotenpunkt: memory, follow-up and proof for a Koordinierungsstelle für Migration und Teilhabe.
 */
@NullMarked
package de.knotenpunkt;

import org.jspecify.annotations.NullMarked;
