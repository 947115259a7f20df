package de.knotenpunkt.followups.ui;

import com.vaadin.flow.component.Component;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.shared.ui.HomeCard;
import java.time.Clock;
import java.util.Optional;

/** UC-043: what is shown again soon, in the rail of Mein Tag. */
@org.springframework.stereotype.Component
class FollowUpHomeCard implements HomeCard {

    private final FollowUps followUps;
    private final FollowUpDays days;
    private final FollowUpTicks ticks;
    private final Clock clock;

    FollowUpHomeCard(FollowUps followUps, FollowUpDays days, FollowUpTicks ticks, Clock clock) {
        this.followUps = followUps;
        this.days = days;
        this.ticks = ticks;
        this.clock = clock;
    }

    @Override
    public Region region() {
        return Region.RAIL;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        return followUps.usable() ? Optional.of(new NextFollowUps(followUps, days, ticks, clock)) : Optional.empty();
    }
}
