package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.knotenpunkt.documents.DocumentCategory;
import de.knotenpunkt.documents.DocumentFilter;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.FilterChip;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Keys;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Narrows the list: words of the title, and a pill for each of the other filters. */
final class DocumentFilterBar extends Div {

    private static final int PAUSE_MS = 350;
    private static final int YEARS = 8;

    private final DocumentChoices choices;
    private final Consumer<DocumentFilter> listener;
    private final TextField text = new TextField();
    private final RadioButtonGroup<String> category = group();
    private final RadioButtonGroup<UnitCode> unit = group();
    private final RadioButtonGroup<Integer> year = group();
    private final Button mine;
    private final Span result = new Span();
    private final FilterChip categoryChip;
    private final FilterChip unitChip;
    private final FilterChip yearChip;
    private DocumentFilter filter = DocumentFilter.ALL;

    DocumentFilterBar(DocumentChoices choices, Consumer<DocumentFilter> listener) {
        this.choices = choices;
        this.listener = listener;
        addClassName("kp-filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("documents.filter.label"));
        prepareText();
        category.setItems(
                choices.categories().stream().map(DocumentCategory::code).toList());
        category.setItemLabelGenerator(choices::categoryName);
        unit.setItems(choices.units());
        unit.setItemLabelGenerator(choices.names()::full);
        year.setItems(years(null));
        categoryChip = chip("category", category, () -> with(null, filter.unit(), filter.year(), filter.mine()));
        unitChip = chip("unit", unit, () -> with(filter.category(), null, filter.year(), filter.mine()));
        yearChip = chip("year", year, () -> with(filter.category(), filter.unit(), null, filter.mine()));
        mine = new Button(
                getTranslation("documents.filter.mine"),
                click -> with(filter.category(), filter.unit(), filter.year(), !filter.mine()));
        mine.addClassName("kp-chip");
        result.getElement().setAttribute("role", "status");
        var end = new Div(result);
        end.addClassName("kp-filter-result");
        add(text, categoryChip, unitChip, yearChip, mine, end);
        listen();
    }

    /** Shows a filter without telling anybody. */
    void show(DocumentFilter value, int hits) {
        filter = value;
        if (!Objects.equals(blankToNull(text.getValue()), value.text())) {
            text.setValue(Objects.requireNonNullElse(value.text(), ""));
        }
        year.setItems(years(value.year()));
        category.setValue(value.category());
        unit.setValue(value.unit());
        year.setValue(value.year());
        var ofCategory = value.category();
        categoryChip.show(ofCategory == null ? List.of() : List.of(choices.categoryName(ofCategory)));
        var ofUnit = value.unit();
        unitChip.show(ofUnit == null ? List.of() : List.of(choices.names().full(ofUnit)));
        var ofYear = value.year();
        yearChip.show(ofYear == null ? List.of() : List.of(String.valueOf(ofYear)));
        mine.getElement().setAttribute("aria-pressed", String.valueOf(value.mine()));
        result.setText(
                hits > DocumentLists.EXACT
                        ? getTranslation("documents.list.hits.more", DocumentLists.EXACT)
                        : getTranslation("documents.list.hits", hits));
    }

    private void prepareText() {
        text.addClassName("kp-filter-search");
        text.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        text.setPrefixComponent(new Icon("search"));
        text.setPlaceholder(getTranslation("documents.filter.text"));
        text.setAriaLabel(getTranslation("documents.filter.text"));
        text.setMaxLength(DocumentQuery.LONGEST_TEXT);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        Keys.bind(text, "f");
    }

    private void listen() {
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(new DocumentFilter(
                        blankToNull(change.getValue()),
                        filter.category(),
                        filter.unit(),
                        filter.year(),
                        filter.mine(),
                        false));
            }
        });
        category.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                with(change.getValue(), filter.unit(), filter.year(), filter.mine());
            }
        });
        unit.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                with(filter.category(), change.getValue(), filter.year(), filter.mine());
            }
        });
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                with(filter.category(), filter.unit(), change.getValue(), filter.mine());
            }
        });
    }

    private void with(
            @Nullable String ofCategory, @Nullable UnitCode ofUnit, @Nullable Integer ofYear, boolean onlyMine) {
        tell(new DocumentFilter(filter.text(), ofCategory, ofUnit, ofYear, onlyMine, false));
    }

    private void tell(DocumentFilter changed) {
        if (!changed.equals(filter)) {
            listener.accept(changed);
        }
    }

    private List<Integer> years(@Nullable Integer chosen) {
        var now = choices.today().getYear();
        return Stream.concat(IntStream.range(0, YEARS).mapToObj(back -> now - back), Stream.ofNullable(chosen))
                .distinct()
                .sorted((one, two) -> two - one)
                .toList();
    }

    private FilterChip chip(String name, RadioButtonGroup<?> group, Runnable without) {
        var title = getTranslation("documents.filter." + name);
        group.setAriaLabel(title);
        return new FilterChip(title, group, without);
    }

    private static <T> RadioButtonGroup<T> group() {
        var group = new RadioButtonGroup<T>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private static @Nullable String blankToNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
