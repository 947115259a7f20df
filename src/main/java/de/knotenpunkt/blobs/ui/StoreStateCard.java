package de.knotenpunkt.blobs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.blobs.StoreReport;
import de.knotenpunkt.shared.ui.GermanDate;
import de.knotenpunkt.shared.ui.Icon;
import de.knotenpunkt.shared.ui.Props;
import de.knotenpunkt.shared.ui.SectionCard;

/** The verdict, and what it was counted from. */
final class StoreStateCard extends SectionCard {

    private static final double MEGABYTE = 1024.0 * 1024.0;

    StoreStateCard(StoreReport report) {
        super(I18NProvider.translate("blobs.store.state.title"));
        var checkedAt = report.checkedAt();
        var props = new Props()
                .add(getTranslation("blobs.store.state"), verdict(report))
                .add(getTranslation("blobs.store.checked-at"), checkedAt == null ? null : GermanDate.moment(checkedAt));
        if (checkedAt != null) {
            props.add(
                            getTranslation("blobs.store.depth"),
                            getTranslation(report.rehashed() ? "blobs.store.depth.bytes" : "blobs.store.depth.names"))
                    .add(
                            getTranslation("blobs.store.contents"),
                            getTranslation("blobs.store.contents.value", report.contents(), report.bytes() / MEGABYTE));
        }
        add(props.add(
                        getTranslation("blobs.store.missing"),
                        number(report.missing().count()))
                .add(
                        getTranslation("blobs.store.wrong-size"),
                        number(report.wrongSize().count()))
                .add(
                        getTranslation("blobs.store.damaged"),
                        number(report.damaged().count()))
                .add(
                        getTranslation("blobs.store.orphans"),
                        number(report.orphans().count()))
                .add(getTranslation("blobs.store.leftovers"), number(report.leftovers()))
                .add(getTranslation("blobs.store.strangers"), number(report.strangers())));
    }

    private static Component verdict(StoreReport report) {
        if (!report.clean()) {
            return badge("kp-red", "warning", "blobs.store.state.loss");
        }
        return report.checkedAt() == null
                ? badge("kp-grey", "clock", "blobs.store.state.never")
                : badge("kp-green", "check", "blobs.store.state.clean");
    }

    private static Component badge(String tone, String icon, String key) {
        var badge = new Span(new Icon(icon), new Span(I18NProvider.translate(key)));
        badge.addClassNames("kp-badge", tone);
        return badge;
    }

    private static String number(long number) {
        return I18NProvider.translate("blobs.store.count", number);
    }
}
