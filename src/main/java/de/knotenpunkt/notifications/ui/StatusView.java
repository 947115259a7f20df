package de.knotenpunkt.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.notifications.MailState;
import de.knotenpunkt.notifications.NotificationAuthorities;
import de.knotenpunkt.notifications.NotificationRoutes;
import de.knotenpunkt.notifications.NotificationStatus;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.SectionCard;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** For IT: how many mails stand where, and when each job last went well. Shows no person and no content. */
@Route(NotificationRoutes.STATUS)
@Menu(title = "notifications.status.title", icon = "mail", order = MenuGroups.FOOT + 60)
@RolesAllowed(NotificationAuthorities.OPERATE)
class StatusView extends Div implements HasDynamicTitle {

    private final NotificationStatus status;
    private final Div cards = new Div();

    StatusView(NotificationStatus status) {
        this.status = status;
        cards.addClassName("kp-col");
        // also what the keyboard needs to get into the page, which may have to be scrolled
        var refresh = new Button(getTranslation("notifications.status.refresh"), click -> show());
        refresh.setIcon(new Icon("undo"));
        add(
                new PageHead(getTranslation("notifications.status.title"))
                        .sentence(getTranslation("notifications.status.sentence"))
                        .actions(refresh),
                cards);
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("notifications.status.title"));
    }

    private void show() {
        cards.removeAll();
        cards.add(mails(), jobs());
    }

    private SectionCard mails() {
        var card = new SectionCard(getTranslation("notifications.status.mails"));
        if (!status.mailConfigured()) {
            card.add(Html.hint("info", getTranslation("notifications.status.not-configured")));
        }
        var counts = status.mails();
        var list = new UnorderedList();
        for (var state : MailState.values()) {
            list.add(new ListItem(getTranslation("notifications.mail-state." + state.name(), counts.of(state))));
        }
        card.add(list, new Paragraph(getTranslation("notifications.status.last-sent", moment(counts.lastSentAt()))));
        var error = counts.lastError();
        if (error != null) {
            card.add(new Paragraph(getTranslation("notifications.status.last-error", error)));
        }
        return card;
    }

    private SectionCard jobs() {
        var list = new UnorderedList();
        list.addClassName("kp-items");
        status.jobs().forEach(job -> list.add(job(job)));
        var card = new SectionCard(getTranslation("notifications.status.jobs")).flush();
        card.add(list);
        return card;
    }

    private ListItem job(NotificationStatus.JobState job) {
        var main = new Div(Html.bold(getTranslation("notifications.job." + job.name())));
        main.addClassName("kp-item-main");
        var run = job.run();
        if (!job.needed()) {
            main.add(new Paragraph(getTranslation("notifications.status.job.not-needed")));
        } else if (run == null) {
            main.add(new Paragraph(getTranslation("notifications.status.job.never")));
        } else {
            main.add(new Paragraph(getTranslation(
                    "notifications.status.job.last",
                    moment(run.startedAt()),
                    moment(run.succeededAt()),
                    run.millis() == null ? 0 : run.millis())));
            var error = run.lastError();
            if (error != null) {
                main.add(new Paragraph(getTranslation("notifications.status.last-error", error)));
            }
            if (job.worrying()) {
                main.add(Html.hint("warning", getTranslation("notifications.status.job.late")));
            }
        }
        return new ListItem(main);
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? getTranslation("notifications.status.never") : GermanDate.moment(moment);
    }
}
