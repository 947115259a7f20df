package de.knotenpunkt.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import de.knotenpunkt.search.Facets;
import de.knotenpunkt.search.SearchAnswer;
import de.knotenpunkt.search.SearchWish;
import de.knotenpunkt.shared.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** UC-071: what narrows the hits, each value with the hits it would leave. */
final class FacetFilters extends Div {

    private final FacetNames names;
    private final Consumer<SearchWish> listener;

    FacetFilters(FacetNames names, Consumer<SearchWish> listener) {
        this.names = names;
        this.listener = listener;
        addClassName("kp-filter-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("search.filter.label"));
    }

    void show(SearchWish wish, SearchAnswer answer) {
        removeAll();
        var facets = answer.facets();
        var kind = wish.kind();
        if (kind != null) {
            choice(
                    "category",
                    facets.categories(),
                    wish.category(),
                    code -> names.category(kind, code),
                    SearchWish::withCategory,
                    wish);
        }
        choice(
                "unit",
                facets.units(),
                wish.unit() == null ? null : wish.unit().value(),
                code -> names.unit(new UnitCode(code)),
                (now, code) -> now.withUnit(code == null ? null : new UnitCode(code)),
                wish);
        choice(
                "year",
                facets.years(),
                wish.year() == null ? null : wish.year().toString(),
                Function.identity(),
                (now, code) -> now.withYear(code == null ? null : Integer.valueOf(code)),
                wish);
        choice("field", facets.fields(), wish.field(), names::field, SearchWish::withField, wish);
        if (wish.isFiltered()) {
            var reset =
                    new Button(getTranslation("search.filter.reset"), click -> listener.accept(wish.withoutFilters()));
            reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(reset);
        }
    }

    private void choice(
            String name,
            List<Facets.Value> values,
            @Nullable String chosen,
            Function<String, String> label,
            BiFunction<SearchWish, @Nullable String, SearchWish> change,
            SearchWish wish) {
        if (values.isEmpty() && chosen == null) {
            return;
        }
        var items = new ArrayList<>(values);
        var current = items.stream()
                .filter(value -> value.code().equals(chosen))
                .findFirst()
                .orElse(chosen == null ? null : new Facets.Value(chosen, 0));
        if (current != null && !items.contains(current)) {
            items.add(current);
        }
        var select = new Select<Facets.Value>();
        select.addThemeVariants(SelectVariant.LUMO_SMALL);
        select.addClassName("kp-facet");
        select.setAriaLabel(getTranslation("search.filter." + name));
        select.setPlaceholder(getTranslation("search.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("search.filter." + name + ".any"));
        select.setItems(items);
        select.setItemLabelGenerator(value -> value == null
                ? getTranslation("search.filter." + name + ".any")
                : getTranslation("search.filter.value", label.apply(value.code()), value.count()));
        if (current != null) {
            select.setValue(current);
        }
        select.addValueChangeListener(changed -> {
            var value = changed.getValue();
            listener.accept(change.apply(wish, value == null ? null : value.code()));
        });
        add(select);
    }
}
