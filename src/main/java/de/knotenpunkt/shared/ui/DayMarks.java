package de.knotenpunkt.shared.ui;

import java.time.LocalDate;
import java.util.Map;

/** What a module shows on the days of the two-week strip of Mein Tag. A bean of the contributing module. */
public interface DayMarks {

    /** Place beside the marks of others, small numbers first. */
    int order();

    /** Symbol of a mark. */
    String icon();

    /** What the symbol stands for, translated: "Wiedervorlage". */
    String meaning();

    /** How much falls on each day up to this one, days past included; days without anything are missing. */
    Map<LocalDate, Integer> until(LocalDate last);

    /** Address of the list behind a mark, a leading slash included; both days belong to it. */
    String list(LocalDate from, LocalDate to);

    /** A number as it is read out: "3 Wiedervorlagen". */
    String spoken(int count);
}
