package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import de.knotenpunkt.documents.DocumentAuthorities;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentReader;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.SeenDocument;
import de.knotenpunkt.documents.VersionRow;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.ui.Html;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.PageTitles;
import de.knotenpunkt.shared.ui.Problems;
import de.knotenpunkt.shared.ui.RecordsChanged;
import de.knotenpunkt.shared.ui.RelatedParts;
import de.knotenpunkt.shared.ui.Slot;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** UC-052 to UC-056: everything about one document on one page, with what its reader may do and nothing else to press. */
@Route(DocumentRoutes.DETAIL + "/:" + DocumentDetailsView.ID)
@RouteAlias(DocumentRoutes.DETAIL + "/:" + DocumentDetailsView.ID + "/fassung/:" + DocumentDetailsView.NUMBER)
@RolesAllowed(DocumentAuthorities.READ)
class DocumentDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle, DocumentPage {

    static final String ID = "id";
    static final String NUMBER = "number";

    private final DocumentReader reader;
    private final DocumentActs acts;
    private final DocumentHead head;
    private final DocumentCards cards;
    private final RelatedParts related;
    private @Nullable DocumentDetails details;
    private List<Component> actions = List.of();
    private final Slot headSlot = new Slot();
    private final Slot bannersSlot = new Slot();
    private final Slot mainSlot = new Slot();
    private final Slot railSlot = new Slot();
    private final Slot recordsSlot = new Slot();

    DocumentDetailsView(
            DocumentReader reader, DocumentActs acts, DocumentHead head, DocumentCards cards, RelatedParts related) {
        this.reader = reader;
        this.acts = acts;
        this.head = head;
        this.cards = cards;
        this.related = related;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = parameters.get(ID).flatMap(DocumentId::parse).orElseThrow(NotFound::new);
        var found = reader.details(id);
        var number = parameters.get(NUMBER).map(text -> version(found, text));
        open(found);
        number.ifPresent(version ->
                getElement().executeJs("document.getElementById($0)?.scrollIntoView()", "fassung-" + version.number()));
    }

    /** @throws NotFound if there is no such Fassung */
    private static VersionRow version(DocumentDetails found, String number) {
        return found.versions().stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(details().metadata().title(), getTranslation("documents.list.title"));
    }

    @Override
    public void preview(VersionRow version) {
        acting(seen -> acts.preview(details().id(), version), null);
    }

    @Override
    public void mark(VersionRow version) {
        acting(seen -> acts.mark(seen, version), getTranslation("documents.versions.marked"));
    }

    @Override
    public void restore(VersionRow version) {
        acts.restore(seen(), version, this::reload);
    }

    void unlink(EntityRef record) {
        acting(seen -> acts.unlink(seen, record), getTranslation("documents.records.unlinked"));
    }

    void hide(Token token) {
        acting(seen -> acts.hide(seen, token), getTranslation("documents.readers.hidden"));
    }

    /** Does something to the document as it is shown, says a refusal as a notice, and shows what became of it. */
    void acting(Consumer<SeenDocument> act, @Nullable String notice) {
        try {
            act.accept(seen());
            if (notice != null) {
                reload();
                Notices.success(notice);
            }
        } catch (Problem problem) {
            Problems.show(problem);
        }
    }

    SeenDocument seen() {
        return new SeenDocument(details().id(), details().version(), OperationId.next());
    }

    DocumentDetails details() {
        return Objects.requireNonNull(details, "the page was not entered yet");
    }

    /** Shows the document as it is now, or the list if its reader may no longer see it. */
    void reload() {
        var id = details().id();
        current(id).ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(DocumentRoutes.LIST));
        RecordsChanged.say(DocumentId.KIND);
    }

    private Optional<DocumentDetails> current(DocumentId id) {
        try {
            return Optional.of(reader.details(id));
        } catch (NotFound noLongerReadable) {
            return Optional.empty();
        }
    }

    private void open(DocumentDetails found) {
        var ref = found.id().ref();
        actions = related.actions(ref);
        var main = new Div(mainSlot);
        main.addClassName("kp-col");
        var rail = new Div(railSlot);
        rail.addClassName("kp-rail");
        rail.add(related.panels(ref));
        rail.add(recordsSlot);
        removeAll();
        add(headSlot, bannersSlot, Html.div("kp-cols", main, rail));
        show(found);
    }

    private void show(DocumentDetails current) {
        details = current;
        headSlot.fill(head.of(this, actions));
        bannersSlot.fill(cards.banners(current));
        mainSlot.fill(cards.main(current, this));
        railSlot.fill(cards.rail(current, this));
        recordsSlot.fill(cards.records(current, this));
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }
}
