package de.knotenpunkt.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.DeputyshipRow;
import de.knotenpunkt.identity.Deputyships;
import de.knotenpunkt.identity.EndDeputyship;
import de.knotenpunkt.identity.IdentityAuthorities;
import de.knotenpunkt.identity.IdentityRoutes;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.ui.ActionDialog;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.SectionCard;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** UC-006: who stands in for me and for whom I stand in; as a head, the same for one's people. */
@Route(IdentityRoutes.DEPUTYSHIPS)
@Menu(title = "identity.deputyships.title", icon = "swap", order = MenuGroups.WORK + 40)
@RolesAllowed(IdentityAuthorities.DEPUTISE)
class DeputyshipView extends Div implements HasDynamicTitle {

    private final Deputyships deputyships;
    private final People people;
    private final CurrentActor actor;
    private final Clock clock;
    private final Div parts = new Div();

    DeputyshipView(Deputyships deputyships, People people, CurrentActor actor, Clock clock) {
        this.deputyships = deputyships;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
        parts.addClassName("kp-col");
        add(
                new PageHead(getTranslation("identity.deputyships.title"))
                        .sentence(getTranslation("identity.deputyships.sentence"))
                        .actions(grantButton()),
                parts);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("identity.deputyships.title"));
    }

    private Button grantButton() {
        var button = new Button(getTranslation("identity.deputyships.grant"), new Icon("plus"), click -> openGrant());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void openGrant() {
        var self = actor.get().person();
        new GrantDialog(deputyships.possiblePrincipals(), self, people, () -> LocalDate.now(clock))
                .saving(wish -> {
                    deputyships.grant(wish);
                    refresh();
                    Notices.success(getTranslation("identity.deputyships.granted"));
                })
                .open();
    }

    private void refresh() {
        parts.removeAll();
        parts.add(card("identity.deputyships.own", deputyships.own()));
        if (deputyships.possiblePrincipals().size() > 1) {
            parts.add(card("identity.deputyships.people", deputyships.ofMyPeople()));
        }
    }

    private SectionCard card(String titleKey, List<DeputyshipRow> rows) {
        var card = new SectionCard(getTranslation(titleKey)).count(rows.size()).flush();
        if (rows.isEmpty()) {
            card.add(new EmptyState(getTranslation(titleKey + ".empty")));
        } else {
            card.add(new DeputyshipList(rows, this::confirmEnd));
        }
        return card;
    }

    private void confirmEnd(DeputyshipRow row) {
        var operation = OperationId.next();
        new ActionDialog(getTranslation("identity.deputyships.end.title"))
                .sentence(getTranslation("identity.deputyships.end.text", row.deputyName(), row.principalName()))
                .action(getTranslation("identity.deputyships.end"), () -> {
                    deputyships.end(new EndDeputyship(row.id(), row.version(), operation));
                    refresh();
                    Notices.success(getTranslation("identity.deputyships.ended"));
                })
                .open();
    }
}
