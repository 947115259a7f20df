package de.knotenpunkt.followups.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Parts of the list. */
enum When {
    EARLIER("followups.list.earlier"),
    TODAY("followups.list.today"),
    THIS_WEEK("followups.list.this-week"),
    LATER("followups.list.later");

    private final String key;

    When(String key) {
        this.key = key;
    }

    static When of(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return EARLIER;
        }
        if (day.equals(today)) {
            return TODAY;
        }
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return day.isAfter(sunday) ? LATER : THIS_WEEK;
    }

    /** Key of the heading. */
    String key() {
        return key;
    }
}
