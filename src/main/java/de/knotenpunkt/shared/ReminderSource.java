package de.knotenpunkt.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tells what is open and due, so that people are reminded in time. */
public interface ReminderSource {

    /** How a source wants its days to be treated. */
    enum Plan {
        /** A promise to others (Frist): before it, after it, then weekly, and in the end to the heads of the unit. */
        DEADLINE,
        /** A wish of one's own (Wiedervorlage): on the day itself, and never to anybody else. */
        DAY
    }

    /**
     * Key of the words as in {@link Notice}, such as {@code followups.notice.due}. For a {@link Plan#DEADLINE} the
     * beginning of three keys: {@code .soon}, {@code .overdue}, {@code .escalated}.
     */
    String reason();

    Plan plan();

    /**
     * What is still open and due on exactly these days. Asked once a working day by a job that may read everything;
     * takes one statement over an index.
     */
    List<Reminder> open(Collection<LocalDate> due);
}
