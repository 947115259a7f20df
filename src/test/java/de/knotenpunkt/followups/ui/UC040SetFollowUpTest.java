package de.knotenpunkt.followups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.followups.TestLabels;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UC040SetFollowUpTest extends FollowUpPageTest {

    @Autowired
    private FollowUpPanel panel;

    @Autowired
    private SetFollowUpAction action;

    @Test
    @UseCase(id = "UC-040")
    void a_clerk_sets_one_in_the_panel_and_sees_it_there() {
        openPanel(Persona.CLERK_OF_40);

        _click(_get(Button.class, button -> button.withText("Setzen")));
        _setValue(_get(SmartDateField.class), today().plusDays(40));
        _setValue(_get(TextArea.class), "Rückruf abwarten");
        confirm();

        assertThat(_find(FollowUpDialog.class)).isEmpty();
        assertThat(rows(_get(FollowUpsOfRecord.class)))
                .singleElement()
                .asString()
                .contains("Rückruf abwarten");
        assertNotice("Wiedervorlage gesetzt für");
    }

    @Test
    @UseCase(id = "UC-040", scenario = "A1: freier Tag")
    void a_saturday_is_said_to_become_the_next_working_day() {
        var saturday = saturdayAfter(today());
        openPanel(Persona.CLERK_OF_40);
        _click(_get(Button.class, button -> button.withText("Setzen")));

        _setValue(_get(SmartDateField.class), saturday);

        assertThat(_get(FollowUpDialog.class).getElement().getTextRecursively())
                .contains("Sa, ", " → ", "nächster Arbeitstag");
    }

    @Test
    @UseCase(id = "UC-040", scenario = "A2: Tag ist vorbei")
    void a_past_day_is_refused_at_the_field_and_nothing_is_lost() {
        openPanel(Persona.CLERK_OF_40);
        _click(_get(Button.class, button -> button.withText("Setzen")));
        _setValue(_get(TextArea.class), "bleibt stehen");

        _setValue(_get(SmartDateField.class), today().minusDays(1));
        confirm();

        assertThat(_get(SmartDateField.class).isInvalid()).isTrue();
        assertThat(_get(SmartDateField.class).getErrorMessage()).startsWith("Dieser Tag ist vorbei.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("bleibt stehen");
        assertThat(openInDatabase(Persona.CLERK_OF_40)).isZero();
    }

    @Test
    @UseCase(id = "UC-040", scenario = "A3: kein Tag")
    void without_a_day_the_dialog_stays() {
        openPanel(Persona.CLERK_OF_40);
        _click(_get(Button.class, button -> button.withText("Setzen")));

        _setValue(_get(SmartDateField.class), null);
        confirm();

        assertThat(_get(SmartDateField.class).getErrorMessage()).startsWith("Nennen Sie den Tag");
        assertThat(openInDatabase(Persona.CLERK_OF_40)).isZero();
    }

    @Test
    @UseCase(id = "UC-040", scenario = "A4: Schnellwahl")
    void a_chip_chooses_the_day() {
        openPanel(Persona.CLERK_OF_40);
        _click(_get(Button.class, button -> button.withText("Setzen")));

        _click(_get(Button.class, button -> button.withText("In 2 Wochen")));

        assertThat(_get(SmartDateField.class).getValue()).isEqualTo(today().plusWeeks(2));
    }

    @Test
    @UseCase(id = "UC-040", scenario = "A5: Taste w")
    void the_action_of_the_page_head_opens_the_same_dialog_and_the_panel_follows() {
        var record = openPanel(Persona.EXECUTIVE);

        assertThat(action.key()).isEqualTo("w");
        action.run(record);
        confirm();

        assertThat(rows(_get(FollowUpsOfRecord.class))).hasSize(1);
    }

    @Test
    @UseCase(id = "UC-040", scenario = "R1: Rollen")
    void who_reads_no_content_is_not_offered_any() {
        var record = readableBy(Persona.CLERK_OF_40);
        loginAs(Persona.IT_ADMIN);

        assertThat(panel.supports(record)).isFalse();
        assertThat(action.supports(record)).isFalse();
    }

    @Test
    @UseCase(id = "UC-040", scenario = "R2: nur auf Vorgänge")
    void a_kind_of_record_that_nobody_owns_offers_none() {
        loginAs(Persona.CLERK_OF_40);

        assertThat(panel.supports(new EntityRef(TestLabels.KIND, "1"))).isTrue();
        assertThat(panel.supports(new EntityRef("unknown-kind", "1"))).isFalse();
    }

    private EntityRef openPanel(Persona persona) {
        var record = readableBy(persona);
        loginAs(persona);
        UI.getCurrent().add(panel.create(record));
        return record;
    }

    private static void confirm() {
        _click(_get(_get(FollowUpDialog.class), Button.class, button -> button.withText("Setzen")));
    }
}
