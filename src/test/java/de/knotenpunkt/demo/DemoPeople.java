package de.knotenpunkt.demo;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;

/** Lets the people of the demo act, each in their own name and on the day they did it. */
public class DemoPeople {

    private final RunAs runAs;
    private final TravelClock clock;
    private final DemoData data = DemoData.read();

    DemoPeople(RunAs runAs, TravelClock clock) {
        this.runAs = runAs;
        this.clock = clock;
    }

    /** The stable id of a log-in name. */
    public static PersonId id(String uid) {
        return new PersonId(DirectoryTree.entryUuid(uid));
    }

    void act(String uid, LocalDate day, LocalTime time, Runnable work) {
        clock.at(day, time, () -> runAs.person(id(uid), work));
    }

    String head(String unit) {
        var uid = data.heads().get(unit);
        if (uid == null) {
            throw new IllegalArgumentException("no head of " + unit);
        }
        return uid;
    }

    DemoData data() {
        return data;
    }
}
