package de.knotenpunkt.documents.ui;

import de.knotenpunkt.documents.DocumentCategory;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.identity.ui.UnitNames;
import de.knotenpunkt.masterdata.FieldOfActionRow;
import de.knotenpunkt.masterdata.FieldsOfAction;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.PageMemory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What forms and filters of documents offer to the person at the screen, and what it is called. */
@Component
class DocumentChoices {

    private final DocumentLists lists;
    private final UnitNames units;
    private final FieldsOfAction fields;
    private final CurrentActor actor;
    private final Clock clock;

    DocumentChoices(DocumentLists lists, UnitNames units, FieldsOfAction fields, CurrentActor actor, Clock clock) {
        this.lists = lists;
        this.units = units;
        this.fields = fields;
        this.actor = actor;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All categories, read once for a page. */
    List<DocumentCategory> categories() {
        return PageMemory.recall(Categories.class, () -> new Categories(lists.categories()))
                .all();
    }

    List<DocumentCategory> activeCategories() {
        return categories().stream().filter(DocumentCategory::active).toList();
    }

    String categoryName(String code) {
        return categories().stream()
                .filter(category -> category.code().equals(code))
                .map(DocumentCategory::name)
                .findFirst()
                .orElse(code);
    }

    /** Units the person may put documents in for, their own first; empty for whoever only reads. */
    List<UnitCode> ownUnits() {
        var me = actor.get();
        var own = me.capacities().stream()
                .flatMap(capacity -> capacity.units().stream().sorted());
        return Stream.concat(own, me.has(Role.COORDINATOR) ? units.choosable().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    List<UnitCode> units() {
        return units.choosable();
    }

    UnitNames names() {
        return units;
    }

    List<String> fields() {
        return fields.all().stream()
                .filter(field -> field.choosableOn(today()))
                .map(FieldOfActionRow::code)
                .toList();
    }

    String fieldName(String code) {
        return fields.nameOf(code);
    }

    private record Categories(List<DocumentCategory> all) {}
}
