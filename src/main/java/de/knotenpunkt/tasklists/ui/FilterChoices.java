package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import de.knotenpunkt.identity.OrgUnitRow;
import de.knotenpunkt.identity.OrgUnits;
import de.knotenpunkt.identity.People;
import de.knotenpunkt.masterdata.FieldOfActionRow;
import de.knotenpunkt.masterdata.FieldsOfAction;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.ui.TaskNames;
import de.knotenpunkt.tasks.ui.TaskTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What filters can be set to, and what it is called. */
@SpringComponent
class FilterChoices {

    private static final int MOST_PEOPLE = 50;

    private final OrgUnits units;
    private final TaskNames names;
    private final FieldsOfAction fields;
    private final People people;
    private final Clock clock;

    FilterChoices(OrgUnits units, TaskNames names, FieldsOfAction fields, People people, Clock clock) {
        this.units = units;
        this.names = names;
        this.fields = fields;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The Geschäftsbereiche; their parts count as they. */
    List<UnitCode> units() {
        return units.all().stream()
                .filter(unit -> unit.active() && unit.parent() == null)
                .map(OrgUnitRow::code)
                .toList();
    }

    String unit(UnitCode code) {
        return units.find(code).map(unit -> shortUnit(code) + " " + unit.name()).orElseGet(() -> shortUnit(code));
    }

    String shortUnit(UnitCode code) {
        return TaskTexts.of(code);
    }

    List<String> fields() {
        return fields.all().stream().map(FieldOfActionRow::code).toList();
    }

    String field(String code) {
        return fields.nameOf(code);
    }

    Stream<PersonChoice> people(String text, int offset, int limit) {
        return people.search(text, MOST_PEOPLE).stream()
                .skip(offset)
                .limit(limit)
                .map(PersonChoice::of);
    }

    @Nullable
    PersonChoice person(@Nullable PersonId id) {
        return id == null ? null : people.find(id).map(PersonChoice::of).orElse(null);
    }
}
