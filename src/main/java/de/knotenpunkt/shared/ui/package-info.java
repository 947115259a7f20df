/**
 * Parts of pages that every module uses: page head, notifications, live regions, contribution interfaces of pages.
 */
@NullMarked
@NamedInterface("ui")
package de.knotenpunkt.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
