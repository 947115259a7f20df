package de.knotenpunkt.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class PreferencesTest {

    private static final Preference<List<String>> COLUMNS = Preference.words("tests.columns", List.of("subject"));
    private static final Preference<DayOfWeek> DAY = Preference.choice("tests.day", DayOfWeek.MONDAY);

    @Autowired
    private Preferences preferences;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RunAs runAs;

    @Test
    void what_was_chosen_holds_for_its_person_only() {
        runAs.person(Persona.CLERK_OF_40.id(), () -> preferences.set(COLUMNS, List.of("subject", "due")));

        runAs.person(
                Persona.CLERK_OF_40.id(),
                () -> assertThat(preferences.get(COLUMNS)).containsExactly("subject", "due"));
        runAs.person(
                Persona.CLERK_OF_50.id(),
                () -> assertThat(preferences.get(COLUMNS)).containsExactly("subject"));
    }

    @Test
    void a_choice_can_be_changed_and_taken_back() {
        runAs.person(Persona.CLERK_OF_40.id(), () -> {
            preferences.set(DAY, DayOfWeek.FRIDAY);
            preferences.set(DAY, DayOfWeek.SUNDAY);
            assertThat(preferences.get(DAY)).isEqualTo(DayOfWeek.SUNDAY);

            preferences.reset(DAY);

            assertThat(preferences.get(DAY)).isEqualTo(DayOfWeek.MONDAY);
        });
    }

    @Test
    void a_value_that_no_longer_exists_counts_as_never_chosen() {
        runAs.person(Persona.CLERK_OF_40.id(), () -> {
            preferences.set(DAY, DayOfWeek.FRIDAY);
            jdbc.update("update preference set setting = 'OSTERN' where name = ?", DAY.name());

            assertThat(preferences.all().get(DAY)).isEqualTo(DayOfWeek.MONDAY);
        });
    }
}
