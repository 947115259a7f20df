package de.knotenpunkt.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.search.IndexState;
import de.knotenpunkt.search.SearchAuthorities;
import de.knotenpunkt.search.SearchOperations;
import de.knotenpunkt.search.SearchRoutes;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.Props;
import de.knotenpunkt.shared.ui.SectionCard;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** UC-072: how the search stands, and having everything read anew; nothing of content. */
@Route(SearchRoutes.STATE)
@Menu(title = "search.state.title", icon = "search", order = MenuGroups.FOOT + 20)
@RolesAllowed(SearchAuthorities.OPERATE)
class SearchStateView extends Div implements HasDynamicTitle {

    private final SearchOperations operations;
    private final FacetNames names;
    private final Div cards = new Div();

    SearchStateView(SearchOperations operations, FacetNames names) {
        this.operations = operations;
        this.names = names;
        cards.addClassName("kp-col");
        var refresh = new Button(getTranslation("search.state.refresh"), click -> show());
        refresh.setIcon(new Icon("undo"));
        var rebuild = new Button(getTranslation("search.state.rebuild"), click -> rebuild());
        rebuild.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHead(getTranslation("search.state.title"))
                        .sentence(getTranslation("search.state.sentence"))
                        .actions(refresh, rebuild),
                cards);
        show();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("search.state.title"));
    }

    private void rebuild() {
        operations.rebuild();
        Announcer.announce(getTranslation("search.state.begun"));
        show();
    }

    private void show() {
        var state = operations.state();
        cards.removeAll();
        cards.add(entries(state), work(state));
    }

    private SectionCard entries(IndexState state) {
        var props = new Props();
        state.entries().forEach((kind, count) -> props.add(names.kinds(kind), String.valueOf(count)));
        var card = new SectionCard(getTranslation("search.state.entries"))
                .count(state.entries().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        card.add(props);
        return card;
    }

    private SectionCard work(IndexState state) {
        var card = new SectionCard(getTranslation("search.state.work"));
        card.add(new Props()
                .add(getTranslation("search.state.pending"), String.valueOf(state.pending()))
                .add(getTranslation("search.state.failed"), String.valueOf(state.failed()))
                .add(
                        getTranslation("search.state.node"),
                        getTranslation(state.complete() ? "search.state.node.complete" : "search.state.node.building"))
                .add(getTranslation("search.state.begun-at"), moment(state.begunAt()))
                .add(
                        getTranslation("search.state.rebuilt-at"),
                        state.isRebuilding() ? getTranslation("search.state.running") : moment(state.rebuiltAt())));
        return card;
    }

    private @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : GermanDate.moment(moment);
    }
}
