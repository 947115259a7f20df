package de.knotenpunkt.retention.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import de.knotenpunkt.documents.StoredDocuments;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.retention.ConfirmDeletion;
import de.knotenpunkt.retention.DeletionId;
import de.knotenpunkt.retention.Deletions;
import de.knotenpunkt.retention.DueDocuments;
import de.knotenpunkt.retention.ProposeDeletion;
import de.knotenpunkt.retention.RetentionRoutes;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import de.knotenpunkt.testing.UseCase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class UC059ConfirmDisposalTest extends KaribuTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Deletions deletions;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    private DueDocuments documents;

    @BeforeEach
    void nothing_is_due() {
        documents = new DueDocuments(StoredDocuments.in(context), jdbc);
        documents.forgetAll();
    }

    @AfterEach
    void nothing_stays() {
        documents.forgetAll();
    }

    @Test
    @UseCase(id = "UC-059")
    void another_coordinator_looks_confirms_and_finds_the_line_in_the_record() {
        var ref = proposed(documents.note("Alter Vermerk"));
        open(Persona.SECOND_COORDINATOR);

        look();
        assertThat(dialog()).contains("Alter Vermerk", "Frist bis 31.12.2000", Persona.COORDINATOR.fullName());
        click("Vernichtung bestätigen");

        assertThat(Announcer.latest()).contains("Eine Unterlage wurde vernichtet.");
        assertThat(documents.exists(ref)).isFalse();
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains(ref.toString(), Persona.COORDINATOR.fullName(), Persona.SECOND_COORDINATOR.fullName())
                .doesNotContain("Alter Vermerk");
        assertThat(text()).contains("vollzogen").doesNotContain("Alter Vermerk");
    }

    @Test
    @UseCase(id = "UC-059")
    void data_protection_confirms_by_reference_category_unit_and_day() {
        var ref = proposed(documents.note("Alter Vermerk"));
        open(Persona.AUDITOR);
        assertThat(text()).doesNotContain("Frist abgelaufen", "Alter Vermerk");

        look();
        assertThat(dialog())
                .contains(ref.toString(), "Vermerk und Schriftverkehr", "50.01", "Frist bis 31.12.2000")
                .doesNotContain("Alter Vermerk");
        click("Vernichtung bestätigen");

        assertThat(documents.exists(ref)).isFalse();
    }

    @Test
    @UseCase(id = "UC-059", scenario = "A1: ablehnen")
    void refusing_takes_a_reason_and_the_record_stays() {
        var ref = proposed(documents.note("Alter Vermerk"));
        open(Persona.SECOND_COORDINATOR);

        clickNamed("Ablehnen: ");
        clickInDialog("Ablehnen");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Wird für den Bericht gebraucht");
        clickInDialog("Ablehnen");

        assertThat(text()).contains("abgelehnt", "Wird für den Bericht gebraucht");
        assertThat(documents.exists(ref)).isTrue();
    }

    @Test
    @UseCase(id = "UC-059", scenario = "A2: eigener Vorschlag")
    void the_proposer_looks_but_cannot_confirm() {
        proposed(documents.note("Alter Vermerk"));
        open(Persona.COORDINATOR);

        look();

        assertThat(dialog()).contains("Eine zweite Person muss ihn bestätigen.");
        assertThat(_find(Button.class, button -> button.withText("Vernichtung bestätigen")))
                .isEmpty();
    }

    @Test
    @UseCase(id = "UC-059", scenario = "A3: ungewöhnlich viele")
    void an_unusual_number_is_typed() {
        var refs = documents.notes(25);
        proposed(refs.toArray(EntityRef[]::new));
        open(Persona.SECOND_COORDINATOR);

        look();
        click("Vernichtung bestätigen");
        var count = _get(IntegerField.class, field -> field.withLabel("Zahl der Unterlagen (Pflicht)"));
        assertThat(count.getErrorMessage()).isEqualTo("Geben Sie die Zahl der Unterlagen ein: 25.");
        _setValue(count, 25);
        click("Vernichtung bestätigen");

        assertThat(documents.count(refs)).isZero();
    }

    @Test
    @UseCase(id = "UC-059", scenario = "A4: Kette prüfen")
    void the_chain_is_checked_and_a_break_is_said() {
        destroyed(documents.note("Alter Vermerk"));
        open(Persona.AUDITOR);

        click("Kette prüfen");
        assertThat(Announcer.latest()).isEqualTo("Die Kette ist unversehrt: eine Zeile geprüft.");
        jdbc.update("update deletion_record set unit = '51'");
        click("Kette prüfen");
        assertThat(Announcer.latest()).contains("ab Zeile 1 nicht so, wie er geschrieben wurde");
        assertThat(_find(Button.class, button -> button.withText("Erneut vollziehen")))
                .isEmpty();
    }

    @Test
    @UseCase(id = "UC-059", scenario = "A5: nach einer Sicherung")
    void the_coordination_carries_out_the_record_again() {
        destroyed(documents.note("Alter Vermerk"));
        open(Persona.COORDINATOR);

        click("Erneut vollziehen");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Erneut vollziehen")));

        assertThat(Announcer.latest()).isEqualTo("Nichts war zurückgekehrt.");
    }

    @Test
    @UseCase(id = "UC-059")
    void the_record_is_read_page_by_page() {
        destroyed(documents.notes(20).toArray(EntityRef[]::new));
        destroyed(documents.notes(10).toArray(EntityRef[]::new));
        open(Persona.AUDITOR);
        assertThat(lines()).isEqualTo(25);

        click("Weitere anzeigen");

        assertThat(lines()).isEqualTo(30);
    }

    private static long lines() {
        return _get(NativeTable.class).getBody().getRowCount();
    }

    private EntityRef proposed(EntityRef... refs) {
        propose(DeletionId.next(), refs);
        return refs[0];
    }

    private void destroyed(EntityRef... refs) {
        var id = DeletionId.next();
        propose(id, refs);
        runAs.person(Persona.SECOND_COORDINATOR.id(), () -> deletions.confirm(new ConfirmDeletion(id, null)));
        assertThat(documents.count(List.of(refs))).isZero();
    }

    private void propose(DeletionId id, EntityRef... refs) {
        runAs.person(Persona.COORDINATOR.id(), () -> deletions.propose(new ProposeDeletion(id, Set.of(refs), null)));
    }

    private void open(Persona persona) {
        loginAs(persona);
        navigate(RetentionRoutes.PAGE);
        assertPage("Aussonderung");
    }

    private static void look() {
        clickNamed("Ansehen: ");
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void clickInDialog(String text) {
        _click(_get(
                Button.class,
                button -> button.withText(text)
                        .withPredicate(some -> some.getAriaLabel().isEmpty())));
    }

    private static void clickNamed(String beginning) {
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        some -> some.getAriaLabel().orElse("").startsWith(beginning))));
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
