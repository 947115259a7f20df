package de.knotenpunkt.notifications.ui;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.notifications.Inbox;
import de.knotenpunkt.notifications.UnreadWatch;
import de.knotenpunkt.shared.ui.HeaderPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the bell before the account. */
@Component
class BellPart implements HeaderPart {

    private final Inbox inbox;
    private final UnreadWatch watch;
    private final CurrentActor current;

    BellPart(Inbox inbox, UnreadWatch watch, CurrentActor current) {
        this.inbox = inbox;
        this.watch = watch;
        this.current = current;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return Optional.of(new Bell(inbox, watch, current.get().person()));
    }
}
