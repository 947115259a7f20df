package de.knotenpunkt.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.identity.OrgUnitRow;
import de.knotenpunkt.identity.OrgUnits;
import de.knotenpunkt.masterdata.FieldsOfAction;
import de.knotenpunkt.search.SearchService;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.UnitChip;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What codes are called in the search: kinds, categories, units, Handlungsfelder. */
@Component
class FacetNames {

    private static final Map<String, String> ICONS =
            Map.of("task", "tasks", "note", "note", "document", "document", "partner", "partner", "measure", "concept");

    private final OrgUnits units;
    private final FieldsOfAction fields;
    private final SearchService search;

    FacetNames(OrgUnits units, FieldsOfAction fields, SearchService search) {
        this.units = units;
        this.fields = fields;
        this.search = search;
    }

    /** Records of a kind, as a tab says it. */
    String kinds(String kind) {
        return I18NProvider.translate("search.kinds." + kind);
    }

    /** One record of a kind. */
    String kind(String kind) {
        return I18NProvider.translate("search.kind." + kind);
    }

    String icon(String kind) {
        return ICONS.getOrDefault(kind, "archive");
    }

    String category(String kind, String category) {
        return search.categoryName(kind, category)
                .orElseGet(() -> I18NProvider.translate(search.categoryKey(kind, category)));
    }

    String unit(UnitCode unit) {
        var name = units.find(unit).map(OrgUnitRow::name).orElse("");
        return name.isBlank() || name.equals(unit.value()) ? unit.value() : unit.value() + " " + name;
    }

    UnitChip chip(UnitCode unit) {
        return UnitChip.small(
                unit.value(), units.find(unit).map(OrgUnitRow::name).orElse(""));
    }

    String field(String code) {
        return fields.nameOf(code);
    }
}
