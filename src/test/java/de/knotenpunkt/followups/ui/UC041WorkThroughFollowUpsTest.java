package de.knotenpunkt.followups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import de.knotenpunkt.followups.FollowUpRoutes;
import de.knotenpunkt.followups.TestLabels;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UC041WorkThroughFollowUpsTest extends FollowUpPageTest {

    private static final Persona SINA = Persona.CLERK_OF_40;

    @Test
    @UseCase(id = "UC-041")
    void the_earliest_stand_first_in_parts_by_time() {
        var record = readableBy(SINA);
        keep(SINA, record, today().plusDays(60), "viel später");
        keep(SINA, record, today().minusDays(30), "liegt schon länger");
        loginAs(SINA);

        navigate(FollowUpRoutes.LIST);

        assertPage("Wiedervorlagen");
        assertThat(parts()).containsExactly("Vor heute fällig gewesen", "Später");
        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst()).contains("liegt schon länger");
        assertThat(_find(Anchor.class, link -> link.withText(TestLabels.LABEL)))
                .extracting(Anchor::getHref)
                .containsOnly("test/" + record.id());
    }

    @Test
    @UseCase(id = "UC-041", scenario = "Schritt 3: Erledigt und zurück")
    void ticking_takes_it_off_and_undo_brings_it_back() {
        keep(SINA, readableBy(SINA), today().minusDays(1), "einmal");
        loginAs(SINA);
        navigate(FollowUpRoutes.LIST);
        assertPage("Wiedervorlagen");

        click("Erledigt");
        assertThat(rows()).isEmpty();
        assertNotice("Wiedervorlage erledigt");
        assertThat(openInDatabase(SINA)).isZero();

        undo();
        assertThat(rows()).hasSize(1);
        assertThat(openInDatabase(SINA)).isEqualTo(1);
    }

    @Test
    @UseCase(id = "UC-041", scenario = "A1: Vorgang nicht mehr sichtbar")
    void a_record_out_of_sight_shows_neither_label_nor_link_but_my_reason() {
        var record = readableBy(SINA);
        keep(SINA, record, today(), "mein Anlass");
        setReaders(record, Persona.HEAD_OF_40);
        loginAs(SINA);

        navigate(FollowUpRoutes.LIST);

        assertPage("Wiedervorlagen");
        assertThat(rows()).singleElement().asString().contains("Vorgang nicht mehr sichtbar", "mein Anlass");
        assertThat(rows().getFirst()).doesNotContain(TestLabels.LABEL);
        assertThat(_find(_get(FollowUpListView.class), Anchor.class)).isEmpty();
    }

    @Test
    @UseCase(id = "UC-041", scenario = "A2: nichts offen")
    void an_empty_list_says_how_to_set_one() {
        loginAs(SINA);

        navigate(FollowUpRoutes.LIST);

        assertPage("Wiedervorlagen");
        assertThat(_get(FollowUpListView.class).getElement().getTextRecursively())
                .contains("Keine Wiedervorlage offen.", "Heute ist nichts vorgelegt.");
    }

    @Test
    @UseCase(id = "UC-041", scenario = "A3: viele")
    void more_than_fifty_come_in_pages() {
        var record = readableBy(SINA);
        IntStream.rangeClosed(1, 51).forEach(number -> keep(SINA, record, today().plusDays(number), "Nr. " + number));
        loginAs(SINA);
        navigate(FollowUpRoutes.LIST);
        assertPage("Wiedervorlagen");
        assertThat(rows()).hasSize(50);

        click("Weitere anzeigen");

        assertThat(rows()).hasSize(51);
        assertThat(rows().getLast()).contains("Nr. 51");
    }

    @Test
    @UseCase(id = "UC-041", scenario = "R1: nur eigene")
    void a_colleague_sees_none_of_mine() {
        keep(SINA, readableBy(SINA, Persona.HEAD_OF_40), today(), "persönlich");
        loginAs(Persona.HEAD_OF_40);

        navigate(FollowUpRoutes.LIST);

        assertPage("Wiedervorlagen");
        assertThat(rows()).isEmpty();
    }

    @Test
    @UseCase(id = "UC-041", scenario = "R2: Rollen")
    void who_reads_no_content_does_not_get_the_page() {
        loginAs(Persona.IT_ADMIN);

        navigate(FollowUpRoutes.LIST);

        assertThat(heading()).isNotEqualTo("Wiedervorlagen");
        assertThat(_find(FollowUpListView.class)).isEmpty();
    }
}
