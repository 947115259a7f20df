package de.knotenpunkt.tasks.ui;

import de.knotenpunkt.identity.People;
import de.knotenpunkt.identity.PersonRow;
import de.knotenpunkt.identity.ui.UnitNames;
import de.knotenpunkt.masterdata.FieldOfActionRow;
import de.knotenpunkt.masterdata.FieldsOfAction;
import de.knotenpunkt.masterdata.Municipalities;
import de.knotenpunkt.masterdata.MunicipalityRow;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.PersonChip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What units, people, fields of action and municipalities of a task are called, and which may be chosen. */
@Component
public class TaskNames {

    private final UnitNames units;
    private final People people;
    private final FieldsOfAction fields;
    private final Municipalities municipalities;

    TaskNames(UnitNames units, People people, FieldsOfAction fields, Municipalities municipalities) {
        this.units = units;
        this.people = people;
        this.fields = fields;
        this.municipalities = municipalities;
    }

    /** Short and full name: {@code GB 40 Schule, Kultur und Sport}. */
    public String unit(UnitCode code) {
        return units.full(code);
    }

    /** Short name: {@code GB 40}. */
    public String brief(UnitCode code) {
        return UnitNames.brief(code);
    }

    /** Full name alone; empty if the unit is not known. */
    public String unitName(UnitCode code) {
        return units.name(code);
    }

    /** Name of a person; says so if they are not known. */
    public String person(PersonId id) {
        return people.find(id).map(PersonRow::name).orElseGet(() -> TaskTexts.text("tasks.person.unknown"));
    }

    /** A person as pages show them. */
    public PersonChip personChip(PersonId id) {
        return people.find(id)
                .map(person -> new PersonChip(person.name(), person.active()))
                .orElseGet(() -> new PersonChip(TaskTexts.text("tasks.person.unknown"), false));
    }

    /** Who may be named for work of the unit: the people of its Geschäftsbereich. */
    List<PersonRow> members(UnitCode unit) {
        return people.membersOf(unit.department());
    }

    /** Who decides for the unit. */
    List<PersonRow> heads(UnitCode unit) {
        return people.headsOf(unit);
    }

    List<UnitCode> choosableUnits() {
        return units.choosable();
    }

    /** Names of Handlungsfelder, one behind the other. */
    public String fields(Collection<String> codes) {
        return codes.stream().map(fields::nameOf).collect(Collectors.joining(", "));
    }

    /** Name of a Handlungsfeld. */
    public String field(String code) {
        return fields.nameOf(code);
    }

    List<String> choosableFields(LocalDate today) {
        return fields.all().stream()
                .filter(field -> field.choosableOn(today))
                .map(FieldOfActionRow::code)
                .toList();
    }

    String municipalities(Collection<String> codes) {
        return codes.stream().map(municipalities::nameOf).collect(Collectors.joining(", "));
    }

    String municipality(String code) {
        return municipalities.nameOf(code);
    }

    List<String> choosableMunicipalities() {
        return municipalities.all().stream()
                .filter(MunicipalityRow::active)
                .map(MunicipalityRow::code)
                .toList();
    }
}
