package de.knotenpunkt.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.retention.DeletionLog;
import de.knotenpunkt.retention.Deletions;
import de.knotenpunkt.retention.DueRecords;
import de.knotenpunkt.retention.RetentionAuthorities;
import de.knotenpunkt.retention.RetentionRoutes;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** UC-058 and UC-059: what is due, what is proposed, what was destroyed. */
@Route(RetentionRoutes.PAGE)
@Menu(title = "retention.page.title", icon = "archive", order = MenuGroups.FOOT + 50)
@RolesAllowed(RetentionAuthorities.CONFIRM)
class RetentionView extends Div implements HasDynamicTitle {

    RetentionView(DueRecords due, Deletions deletions, DeletionLog log, Clock clock) {
        var head = new PageHead(getTranslation("retention.page.title"))
                .sentence(getTranslation("retention.page.sentence"));
        var parts = new Div();
        parts.addClassName("kp-col");
        var mayPropose = deletions.mayPropose();
        if (mayPropose) {
            parts.add(new DueCard(due, deletions, head, clock));
        }
        parts.add(new ProposalsCard(deletions, head), new LogCard(log, mayPropose));
        add(head, parts);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("retention.page.title"));
    }
}
