package de.knotenpunkt.followups.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.followups.FollowUpRoutes;
import de.knotenpunkt.followups.FollowUps;
import de.knotenpunkt.shared.ui.NavigationBadge;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many Wiedervorlagen are to be shown today or before, beside the entry of the navigation. */
@Component
class FollowUpBadge implements NavigationBadge {

    private final FollowUps followUps;

    FollowUpBadge(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public String route() {
        return FollowUpRoutes.LIST;
    }

    @Override
    public boolean visible() {
        return followUps.usable();
    }

    @Override
    public Optional<Waiting> waiting() {
        if (!followUps.usable()) {
            return Optional.empty();
        }
        var due = followUps.due();
        return due == 0
                ? Optional.empty()
                : Optional.of(new Waiting(due, I18NProvider.translate("followups.badge.spoken", due)));
    }
}
