package de.knotenpunkt.blobs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.knotenpunkt.blobs.BlobAuthorities;
import de.knotenpunkt.blobs.BlobCheck;
import de.knotenpunkt.blobs.BlobRoutes;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.MenuGroups;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.PageHead;
import de.knotenpunkt.shared.ui.PageTitles;
import jakarta.annotation.security.RolesAllowed;

/** UC-060: whether every row still has its content; shows digests, never what they mean. */
@Route(BlobRoutes.STORE)
@Menu(title = "blobs.store.title", icon = "archive", order = MenuGroups.FOOT + 60)
@RolesAllowed(BlobAuthorities.OPERATE)
class StoreView extends Div implements HasDynamicTitle {

    private final BlobCheck store;
    private final PageHead head = new PageHead(getTranslation("blobs.store.title"));
    private final Div parts = new Div();

    StoreView(BlobCheck store) {
        this.store = store;
        parts.addClassName("kp-col");
        add(head.actions(checkButton(), refreshButton()), parts);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("blobs.store.title"));
    }

    private Button checkButton() {
        var button = new Button(getTranslation("blobs.store.check"), new Icon("review"), click -> check());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button refreshButton() {
        return new Button(getTranslation("blobs.store.refresh"), click -> {
            refresh();
            Announcer.announce(sentence());
        });
    }

    private void check() {
        store.begin(true);
        refresh();
        Notices.success(getTranslation("blobs.store.check.begun"));
    }

    private void refresh() {
        head.sentence(sentence());
        var report = store.latest();
        parts.removeAll();
        parts.add(new StoreStateCard(report), new FindingsCard(report));
    }

    private String sentence() {
        return store.underWay()
                .map(begun -> getTranslation("blobs.store.under-way", GermanDate.time(begun)))
                .orElseGet(() -> getTranslation("blobs.store.sentence"));
    }
}
