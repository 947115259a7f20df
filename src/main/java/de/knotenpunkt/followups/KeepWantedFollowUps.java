package de.knotenpunkt.followups;

import de.knotenpunkt.shared.FollowUpWanted;
import de.knotenpunkt.shared.WorkingCalendar;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the Wiedervorlage that a step of another module asked for, in the transaction of that step. At once and not
 * before commit: the events of what is kept must still reach those who listen before commit.
 */
@Component
class KeepWantedFollowUps {

    private final FollowUpRepository repository;
    private final WorkingCalendar calendar;

    KeepWantedFollowUps(FollowUpRepository repository, WorkingCalendar calendar) {
        this.repository = repository;
        this.calendar = calendar;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(FollowUpWanted wanted) {
        repository.saveAndFlush(new FollowUp(
                wanted.person(),
                Target.of(wanted.ref(), wanted.label()),
                ShownDay.of(wanted.on(), calendar),
                Reason.abridged(wanted.reason()),
                wanted.by(),
                wanted.at()));
    }
}
