package de.knotenpunkt.followups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import de.knotenpunkt.followups.FollowUpRoutes;
import de.knotenpunkt.identity.DeputyshipRow;
import de.knotenpunkt.identity.DeputyshipScope;
import de.knotenpunkt.identity.DeputyshipState;
import de.knotenpunkt.identity.Deputyships;
import de.knotenpunkt.identity.EndDeputyship;
import de.knotenpunkt.identity.GrantDeputyship;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UC044TickInVertretungTest extends FollowUpPageTest {

    private static final Persona HENRIKE = Persona.HEAD_OF_50;
    private static final Persona KARIM = Persona.CLERK_OF_50;

    @Autowired
    private Deputyships deputyships;

    @Autowired
    private RunAs runAs;

    @AfterEach
    void endAll() {
        runAs.person(
                HENRIKE.id(),
                () -> deputyships.own().stream()
                        .filter(row -> row.state() != DeputyshipState.OVER && row.endable())
                        .forEach(this::end));
    }

    @Test
    @UseCase(id = "UC-044")
    void the_deputy_sees_for_whom_and_ticks_off() {
        standIn(DeputyshipScope.TASKS);
        keep(HENRIKE, readableBy(HENRIKE), today(), "nachfassen");
        loginAs(KARIM);

        navigate(FollowUpRoutes.LIST);

        assertPage("Wiedervorlagen");
        assertThat(rows()).singleElement().asString().contains("In Vertretung für Henrike Leitmann");
        click("Erledigt");
        assertThat(openInDatabase(HENRIKE)).isZero();
    }

    @Test
    @UseCase(id = "UC-044", scenario = "R1: nicht verschieben")
    void the_deputy_is_not_offered_another_day() {
        standIn(DeputyshipScope.ALL);
        keep(HENRIKE, readableBy(HENRIKE), today(), "nachfassen");
        loginAs(KARIM);

        navigate(FollowUpRoutes.LIST);

        assertPage("Wiedervorlagen");
        assertThat(rows()).hasSize(1);
        assertThat(_find(Button.class, button -> button.withText("Verschieben")))
                .isEmpty();
    }

    @Test
    @UseCase(id = "UC-044", scenario = "R2: nur Prüfung vertreten")
    void a_deputy_for_reviews_sees_nothing_of_it() {
        standIn(DeputyshipScope.REVIEW);
        keep(HENRIKE, readableBy(HENRIKE, KARIM), today(), "nachfassen");
        loginAs(KARIM);

        navigate(FollowUpRoutes.LIST);

        assertPage("Wiedervorlagen");
        assertThat(rows()).isEmpty();
    }

    private void standIn(DeputyshipScope scope) {
        runAs.person(
                HENRIKE.id(),
                () -> deputyships.grant(new GrantDeputyship(
                        HENRIKE.id(), KARIM.id(), today(), today().plusDays(1), scope, OperationId.next())));
    }

    private void end(DeputyshipRow row) {
        deputyships.end(new EndDeputyship(row.id(), row.version(), OperationId.next()));
    }
}
