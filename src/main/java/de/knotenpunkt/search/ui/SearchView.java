package de.knotenpunkt.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.search.SearchAnswer;
import de.knotenpunkt.search.SearchAuthorities;
import de.knotenpunkt.search.SearchRoutes;
import de.knotenpunkt.search.SearchService;
import de.knotenpunkt.search.SearchWish;
import de.knotenpunkt.search.Strictness;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.EmptyState;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import jakarta.annotation.security.RolesAllowed;

/** UC-070, UC-071: what was found, by kind and narrowed; the address says what is looked for. */
@Route(SearchRoutes.RESULTS)
@RolesAllowed(SearchAuthorities.USE)
class SearchView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final SearchService search;
    private final FacetNames names;
    private final PageHead head = new PageHead(getTranslation("search.title"));
    private final SearchField field = new SearchField(SearchView::go);
    private final KindTabs tabs;
    private final FacetFilters filters;
    private final Div notices = Html.div("kp-stack");
    private final Div results = new Div();
    private SearchWish wish = SearchWish.of("");

    SearchView(SearchService search, FacetNames names) {
        this.search = search;
        this.names = names;
        this.tabs = new KindTabs(names);
        this.filters = new FacetFilters(names, SearchView::go);
        addClassName("kp-find");
        field.addClassName("kp-find-field");
        add(head, field, tabs, filters, notices, results);
    }

    /** An address may name a kind that there never was. */
    private SearchWish ofKnownKind(SearchWish asked) {
        var kind = asked.kind();
        return kind == null || search.knows(kind) ? asked : asked.withKind(null);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        wish = ofKnownKind(SearchAddress.read(event.getLocation().getQueryParameters()));
        field.setValue(wish.text());
        var answer = search.find(wish);
        var asked = !wish.text().isEmpty();
        head.sentence(asked ? sentence(answer) : getTranslation("search.help"));
        tabs.setVisible(answer.ofAllKinds() > 0);
        tabs.show(wish, answer);
        filters.setVisible(answer.ofAllKinds() > 0 || wish.isFiltered());
        filters.show(wish, answer);
        notice(answer);
        show(answer, asked);
        if (asked) {
            Announcer.announce(sentence(answer));
        }
    }

    @Override
    public String getPageTitle() {
        return wish.text().isEmpty()
                ? PageTitles.of(getTranslation("search.title"))
                : PageTitles.of(wish.text(), getTranslation("search.title"));
    }

    private static void go(SearchWish wish) {
        UI.getCurrent().navigate(SearchRoutes.RESULTS, SearchAddress.of(wish));
    }

    private String sentence(SearchAnswer answer) {
        return getTranslation("search.hits", answer.total(), wish.text());
    }

    private void notice(SearchAnswer answer) {
        notices.removeAll();
        if (!answer.complete()) {
            notices.add(Html.banner("kp-amber", "clock", new Span(getTranslation("search.incomplete"))));
        }
        if (answer.total() > 0 && answer.strictness() == Strictness.SOME_WORDS) {
            notices.add(Html.banner("kp-petrol", "info", new Span(getTranslation("search.some-words"))));
        }
        if (answer.total() > 0 && answer.strictness() == Strictness.WITH_TYPOS) {
            notices.add(Html.banner("kp-petrol", "info", new Span(getTranslation("search.with-typos"))));
        }
    }

    private void show(SearchAnswer answer, boolean asked) {
        results.removeAll();
        if (answer.hits().isEmpty()) {
            if (asked) {
                results.add(new EmptyState(getTranslation(wish.isFiltered() ? "search.none-filtered" : "search.none")));
            }
            return;
        }
        var list = new OrderedList();
        list.addClassName("kp-hits");
        answer.hits().forEach(hit -> list.add(new HitItem(hit, names)));
        results.add(list);
        if (answer.total() > SearchWish.PAGE_SIZE) {
            results.add(pages(answer));
        }
    }

    private Nav pages(SearchAnswer answer) {
        var last = Math.min(SearchWish.LAST_PAGE, (int) ((answer.total() - 1) / SearchWish.PAGE_SIZE));
        var pages = new Nav();
        pages.addClassName("kp-pages");
        pages.setAriaLabel(getTranslation("search.pages.label"));
        if (wish.page() > 0) {
            pages.add(page(wish.page() - 1, getTranslation("search.pages.previous")));
        }
        pages.add(new Span(getTranslation("search.pages.here", wish.page() + 1, last + 1)));
        if (wish.page() < last) {
            pages.add(page(wish.page() + 1, getTranslation("search.pages.next")));
        }
        return pages;
    }

    private Anchor page(int page, String text) {
        return new Anchor("/" + SearchAddress.path(wish.withPage(page)), text);
    }
}
