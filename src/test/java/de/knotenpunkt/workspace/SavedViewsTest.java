package de.knotenpunkt.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class SavedViewsTest {

    private static final String LIST = "aufgaben";
    private static final UnitCode UNIT_40 = new UnitCode("40");

    @Autowired
    private SavedViews views;

    @Autowired
    private RunAs runAs;

    @Test
    void own_views_come_before_those_of_the_unit() {
        as(Persona.HEAD_OF_40, () -> views.save("Abteilung", LIST, "einheit=40", UNIT_40));
        as(Persona.CLERK_OF_40, () -> views.save("Überfällige", LIST, "ueberfaellig", null));

        assertThat(as(Persona.CLERK_OF_40, () -> views.of(LIST)))
                .extracting(SavedView::name)
                .containsExactly("Überfällige", "Abteilung");
    }

    @Test
    void a_view_belongs_to_one_list() {
        as(Persona.CLERK_OF_40, () -> views.save("Überfällige", LIST, "ueberfaellig", null));

        assertThat(as(Persona.CLERK_OF_40, () -> views.of("partner"))).isEmpty();
    }

    @Test
    void another_unit_sees_neither_kind() {
        as(Persona.HEAD_OF_40, () -> views.save("Abteilung", LIST, "einheit=40", UNIT_40));
        as(Persona.HEAD_OF_40, () -> views.save("Meine", LIST, "meine", null));

        assertThat(as(Persona.CLERK_OF_50, () -> views.of(LIST))).isEmpty();
    }

    @Test
    void a_view_can_only_be_given_to_ones_own_unit() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> as(Persona.CLERK_OF_50, () -> views.save("Fremd", LIST, "", UNIT_40)));
    }

    @Test
    void a_member_of_the_unit_may_not_change_the_view_of_another() {
        var id = as(Persona.HEAD_OF_40, () -> views.save("Abteilung", LIST, "einheit=40", UNIT_40));

        assertThat(as(Persona.CLERK_OF_40, () -> views.of(LIST)))
                .extracting(SavedView::mine)
                .containsExactly(false);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(Persona.CLERK_OF_40, () -> {
                    views.delete(id);
                    return true;
                }));
    }

    @Test
    void the_head_may_rename_what_a_member_gave_to_the_unit() {
        var id = as(Persona.CLERK_OF_40, () -> views.save("Abteilung", LIST, "einheit=40", UNIT_40));

        as(Persona.HEAD_OF_40, () -> {
            views.rename(id, " GB 40 offen ");
            return true;
        });

        assertThat(names(Persona.CLERK_OF_40)).containsExactly("GB 40 offen");
    }

    @Test
    void a_deleted_view_is_gone() {
        var id = as(Persona.CLERK_OF_40, () -> views.save("Überfällige", LIST, "ueberfaellig", null));

        as(Persona.CLERK_OF_40, () -> {
            views.delete(id);
            return true;
        });

        assertThat(names(Persona.CLERK_OF_40)).isEmpty();
    }

    @Test
    void a_view_leads_to_a_page_of_the_application_only() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> as(Persona.CLERK_OF_40, () -> views.save("Weg", "//example.org", "", null)));
    }

    @Test
    void a_view_needs_a_name() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> as(Persona.CLERK_OF_40, () -> views.save("  ", LIST, "", null)))
                .satisfies(problem -> assertThat(problem.field()).contains("name"));
    }

    private List<String> names(Persona persona) {
        return as(persona, () -> views.of(LIST)).stream().map(SavedView::name).toList();
    }

    private <T> T as(Persona persona, Supplier<T> work) {
        return runAs.person(persona.id(), work);
    }
}
