package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentDetails;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.inspection.TextState;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Html;
import java.util.ArrayList;
import java.util.List;

/** What has to be known before anything else. */
final class DocumentBanners {

    private final DocumentDetails details;
    private final int trashDays;

    DocumentBanners(DocumentDetails details, int trashDays) {
        this.details = details;
        this.trashDays = trashDays;
    }

    List<Component> all() {
        var banners = new ArrayList<Component>();
        var trashed = details.trashedAt();
        if (trashed != null) {
            banners.add(banner(
                    "kp-amber",
                    "trash",
                    text("documents.banner.trashed", GermanDate.full(GermanDate.day(trashed)), trashDays)));
        }
        var inHand = details.inHandBy();
        var since = details.inHandSince();
        if (inHand != null && since != null) {
            banners.add(banner(
                    "kp-petrol", "edit", text("documents.banner.in-hand", inHand.name(), GermanDate.moment(since))));
        }
        if (details.visibility() == DocumentClass.NON_PUBLIC && details.releasedOn() == null) {
            banners.add(banner("kp-amber", "lock", text("documents.banner.non-public")));
        }
        file(banners);
        return banners;
    }

    private void file(List<Component> banners) {
        var latest = details.latest();
        if (latest.scan() == ScanState.INFECTED) {
            banners.add(banner("kp-red", "warning", text("documents.banner.infected")));
        } else if (!latest.obtainable()) {
            banners.add(banner("kp-amber", "clock", text("documents.versions.withheld." + latest.scan())));
        }
        if (latest.text() == TextState.FAILED) {
            banners.add(banner("kp-grey", "info", text("documents.banner.no-text")));
        }
    }

    private static Component banner(String tone, String icon, String sentence) {
        return Html.banner(tone, icon, new Div(new Span(sentence)));
    }

    private static String text(String key, Object... parameters) {
        return DocumentTexts.text(key, parameters);
    }
}
