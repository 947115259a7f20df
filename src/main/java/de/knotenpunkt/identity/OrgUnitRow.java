package de.knotenpunkt.identity;

import de.knotenpunkt.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisational unit as lists and pickers show it.
 *
 * @param code Ordnungsziffer such as {@code 50.01}
 * @param name name without the code, such as {@code Soziales}
 * @param parent unit it is a part of, if any
 * @param active false if it is kept for old records only
 */
public record OrgUnitRow(
        UnitCode code, String name, @Nullable UnitCode parent, boolean active) {}
