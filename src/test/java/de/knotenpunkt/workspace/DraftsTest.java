package de.knotenpunkt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class DraftsTest {

    private static final FormKey FORM = FormKey.of("tests.form", "1");

    @Autowired
    private Drafts drafts;

    @Autowired
    private ForgetOldDrafts forgetOldDrafts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RunAs runAs;

    /** Within the transaction of the test: pages of other tests may have left some. */
    @BeforeEach
    void nobody_has_drafts() {
        jdbc.update("delete from draft");
    }

    @Test
    void the_last_input_of_a_form_is_kept_for_its_person() {
        runAs.person(Persona.CLERK_OF_40.id(), () -> {
            drafts.save(FORM, "Neue Aufgabe", "aufgaben", "{\"subject\":\"Raum\"}");
            drafts.save(FORM, "Neue Aufgabe", "aufgaben", "{\"subject\":\"Raum für Straße\"}");

            assertThat(drafts.find(FORM)).get().satisfies(draft -> {
                assertThat(draft.content()).isEqualTo("{\"subject\":\"Raum für Straße\"}");
                assertThat(draft.path()).isEqualTo("aufgaben");
            });
            assertThat(drafts.offered()).extracting(Draft::title).containsExactly("Neue Aufgabe");
        });
    }

    @Test
    void nobody_finds_the_draft_of_another_person() {
        runAs.person(Persona.CLERK_OF_40.id(), () -> drafts.save(FORM, "Neue Aufgabe", "aufgaben", "{}"));

        runAs.person(Persona.COORDINATOR.id(), () -> {
            assertThat(drafts.find(FORM)).isEmpty();
            assertThat(drafts.offered()).isEmpty();
            drafts.discard(FORM);
        });

        runAs.person(
                Persona.CLERK_OF_40.id(), () -> assertThat(drafts.find(FORM)).isPresent());
    }

    @Test
    void a_discarded_draft_is_gone() {
        runAs.person(Persona.CLERK_OF_40.id(), () -> {
            drafts.save(FORM, "Neue Aufgabe", "aufgaben", "{}");

            drafts.discard(FORM);

            assertThat(drafts.find(FORM)).isEmpty();
        });
    }

    @Test
    void a_draft_is_offered_for_two_weeks_and_then_deleted() {
        runAs.person(Persona.CLERK_OF_40.id(), () -> {
            drafts.save(FORM, "Neue Aufgabe", "aufgaben", "{}");
            jdbc.update("update draft set saved_at = saved_at - interval 15 day where form = ?", FORM.value());

            assertThat(drafts.find(FORM)).isEmpty();
            assertThat(drafts.offered()).isEmpty();
            assertThat(forgetOldDrafts.run()).isEqualTo(1);
        });
    }

    @Test
    void an_input_beyond_64_kilobytes_is_refused() {
        runAs.person(
                Persona.CLERK_OF_40.id(),
                () -> assertThatExceptionOfType(InvalidValue.class)
                        .isThrownBy(() ->
                                drafts.save(FORM, "Neue Aufgabe", "aufgaben", "ß".repeat(Drafts.LONGEST / 2 + 1))));
    }

    @Test
    void nobody_who_is_not_logged_in_reaches_drafts() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> drafts.find(FORM));
    }
}
