package de.knotenpunkt.followups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import de.knotenpunkt.followups.FollowUpRoutes;
import de.knotenpunkt.shared.ui.NavigationBadges;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UC043FollowUpsOnMyDayTest extends FollowUpPageTest {

    private static final Persona SINA = Persona.CLERK_OF_40;

    @Autowired
    private FollowUpDays badge;

    @Test
    @UseCase(id = "UC-043")
    void the_card_shows_what_comes_next_and_leads_to_the_list() {
        var record = readableBy(SINA);
        keep(SINA, record, today().minusDays(3), "jetzt");
        keep(SINA, record, today().plusDays(9), "bald");
        loginAs(SINA);

        navigate("");

        assertPage("Mein Tag");
        var card = _get(NextFollowUps.class);
        assertThat(rows()).hasSize(2);
        assertThat(_get(card, Anchor.class, link -> link.withText("1")).getHref())
                .isEqualTo(FollowUpRoutes.LIST);
        assertThat(_get(card, Anchor.class, link -> link.withText("Alle")).getHref())
                .isEqualTo(FollowUpRoutes.LIST);
    }

    @Test
    @UseCase(id = "UC-043", scenario = "Schritt 2: Erledigt")
    void the_tick_of_the_card_takes_it_off_with_undo() {
        keep(SINA, readableBy(SINA), today().minusDays(3), "jetzt");
        loginAs(SINA);
        navigate("");
        assertPage("Mein Tag");

        _click(_get(_get(NextFollowUps.class), Button.class));
        assertThat(rows()).isEmpty();
        undo();

        assertThat(rows()).hasSize(1);
    }

    @Test
    @UseCase(id = "UC-043", scenario = "Schritt 3: Zahl in der Navigation")
    void the_navigation_counts_what_is_due_and_says_it() {
        var record = readableBy(SINA);
        keep(SINA, record, today().minusDays(3), "jetzt");
        keep(SINA, record, today().plusDays(9), "bald");
        loginAs(SINA);

        assertThat(badge.waiting())
                .containsExactly(Map.entry(FollowUpRoutes.LIST, new NavigationBadges.Waiting(1, "1 fällig")));
    }

    @Test
    @UseCase(id = "UC-043", scenario = "Schritt 4: die nächsten zwei Wochen")
    void the_strip_of_two_weeks_marks_the_days_and_today_what_is_late() {
        var record = readableBy(SINA);
        keep(SINA, record, today().minusDays(3), "überfällig");
        keep(SINA, record, today().minusDays(2), "auch");
        loginAs(SINA);

        navigate("");

        var today = _get(ListItem.class, spec -> spec.withAttribute("aria-current", "date"));
        var mark = _get(today, Anchor.class, link -> link.withAttribute("aria-label", "2 Wiedervorlagen"));
        assertThat(mark.getHref()).isEqualTo("/" + FollowUpRoutes.LIST);
    }

    @Test
    @UseCase(id = "UC-043", scenario = "R1: Rollen")
    void who_reads_no_content_has_neither_card_nor_number() {
        loginAs(Persona.IT_ADMIN);

        navigate("");

        assertPage("Mein Tag");
        assertThat(_find(NextFollowUps.class)).isEmpty();
        assertThat(badge.visible(FollowUpRoutes.LIST)).isFalse();
        assertThat(badge.waiting()).isEmpty();
    }
}
