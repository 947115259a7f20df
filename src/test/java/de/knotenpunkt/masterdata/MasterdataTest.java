package de.knotenpunkt.masterdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class MasterdataTest {

    private static final MunicipalityRow HELMSTEDT =
            new MunicipalityRow("03154028", "Stadt Helmstedt", MunicipalityKind.UNITARY, true);
    private static final MunicipalityRow VELPKE =
            new MunicipalityRow("031545404", "Samtgemeinde Velpke", MunicipalityKind.JOINT, true);

    @Autowired
    private FieldsOfAction fields;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void the_four_fields_of_the_directive_stand_in_its_own_words() {
        assertThat(fields.all())
                .filteredOn(FieldOfActionRow::ofDirective)
                .extracting(FieldOfActionRow::code, FieldOfActionRow::name)
                .containsExactly(
                        tuple("HF1", "Partizipation durch Sprache, Bildung und Beruf"),
                        tuple("HF2", "Gleichstellung der Geschlechter"),
                        tuple("HF3", "Ehrenamt und bürgerschaftliches Engagement"),
                        tuple("HF4", "Interkulturelle Öffnung"));
    }

    @Test
    void a_code_nobody_knows_stands_for_itself() {
        assertThat(fields.nameOf("HF3")).isEqualTo("Ehrenamt und bürgerschaftliches Engagement");
        assertThat(fields.nameOf("HF9")).isEqualTo("HF9");
        assertThat(fields.find("HF9")).isEmpty();
    }

    @Test
    void a_field_of_the_directive_cannot_be_switched_off() {
        assertThatThrownBy(() -> jdbc.update("update field_of_action set active = false where code = 'HF2'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("field_of_action_directive_stays");
    }

    @Test
    void a_local_field_counts_for_a_field_of_the_directive_only() {
        assertThatThrownBy(
                        () -> jdbc.update(
                                "insert into field_of_action (code, name, position, directive_field) values ('L1', 'Gesundheit', 5, 'HF9')"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("field_of_action_maps_to");
    }

    @Test
    void a_new_list_switches_off_what_it_does_not_name() {
        replaceAs(Persona.COORDINATOR, HELMSTEDT, VELPKE);
        replaceAs(Persona.COORDINATOR, VELPKE);

        assertThat(municipalities.find(HELMSTEDT.code()))
                .hasValueSatisfying(row -> assertThat(row.active()).isFalse());
        assertThat(municipalities.find(VELPKE.code())).contains(VELPKE);
        assertThat(municipalities.nameOf(HELMSTEDT.code())).isEqualTo("Stadt Helmstedt");
    }

    @Test
    void only_the_coordination_changes_the_municipalities() {
        assertThatThrownBy(() -> replaceAs(Persona.HEAD_OF_50, HELMSTEDT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> replaceAs(Persona.IT_ADMIN, HELMSTEDT)).isInstanceOf(AccessDeniedException.class);
    }

    private void replaceAs(Persona persona, MunicipalityRow... rows) {
        runAs.person(persona.id(), () -> municipalities.replace(List.of(rows)));
    }
}
