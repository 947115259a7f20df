package de.knotenpunkt.shared;

import java.util.List;

/** Contributes numbers to the weekly mail of heads: "offen", "überfällig", "wartet auf mich". */
@FunctionalInterface
public interface DigestSource {

    /** Numbers of whoever is acting, in order; asked in the name of the head, so services apply that head's rights. */
    List<DigestFigure> figures();
}
