package de.knotenpunkt.search.ui;

import com.vaadin.flow.component.textfield.TextField;
import de.knotenpunkt.search.SearchWish;
import de.knotenpunkt.shared.ui.Icon;
import java.util.function.Consumer;

/** A field that looks for what is typed when Enter is pressed. */
final class SearchField extends TextField {

    private static final String ENTER = "keydown";
    private static final String TYPED = "element.value";
    private static final int LONGEST = 200;

    SearchField(Consumer<SearchWish> find) {
        setAriaLabel(getTranslation("search.box.label"));
        setPlaceholder(getTranslation("search.box.placeholder"));
        setPrefixComponent(new Icon("search"));
        setMaxLength(LONGEST);
        // what stands in the field now: its value may not have reached the server yet
        getElement()
                .addEventListener(ENTER, event -> {
                    var typed = event.getEventData().path(TYPED).asString("");
                    find.accept(SearchWish.of(typed.strip()));
                })
                .setFilter("event.key === 'Enter'")
                .addEventData(TYPED);
    }
}
