package de.knotenpunkt.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.knotenpunkt.search.SearchService;
import de.knotenpunkt.shared.ui.HeaderPart;
import java.util.Optional;

/** Puts the search box into the header of whoever may search. */
@SpringComponent
class SearchBoxes implements HeaderPart {

    private final SearchService search;

    SearchBoxes(SearchService search) {
        this.search = search;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> create() {
        return search.available() ? Optional.of(new SearchBox()) : Optional.empty();
    }
}
