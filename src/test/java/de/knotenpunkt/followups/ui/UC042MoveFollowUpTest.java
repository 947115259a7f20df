package de.knotenpunkt.followups.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.followups.FollowUpRoutes;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.SmartDateField;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import org.junit.jupiter.api.Test;

class UC042MoveFollowUpTest extends FollowUpPageTest {

    private static final Persona SINA = Persona.CLERK_OF_40;

    @Test
    @UseCase(id = "UC-042")
    void another_day_moves_it_to_another_part_of_the_list() {
        var wanted = saturdayAfter(today().plusDays(20));
        openDialog();

        _setValue(_get(SmartDateField.class), wanted);
        confirm();

        assertThat(parts()).containsExactly("Später");
        assertThat(rows())
                .singleElement()
                .asString()
                .contains(
                        GermanDate.weekday(shownFor(wanted), today()),
                        "(von " + GermanDate.weekday(wanted, today()) + ")",
                        "nachfragen");
        assertNotice("Wiedervorlage geändert");
    }

    @Test
    @UseCase(id = "UC-042", scenario = "A1: nur der Anlass")
    void the_reason_changes_although_the_day_is_past() {
        openDialog();

        _setValue(_get(TextArea.class), "anders");
        confirm();

        assertThat(parts()).containsExactly("Vor heute fällig gewesen");
        assertThat(rows()).singleElement().asString().contains("anders").doesNotContain("nachfragen");
    }

    private void openDialog() {
        keep(SINA, readableBy(SINA), today().minusDays(20), "nachfragen");
        loginAs(SINA);
        navigate(FollowUpRoutes.LIST);
        assertPage("Wiedervorlagen");
        click("Verschieben");
    }

    private static void confirm() {
        _click(_get(_get(FollowUpDialog.class), Button.class, button -> button.withText("Ändern")));
    }
}
