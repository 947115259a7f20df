package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/**
 * The two live regions of a page, present from the first answer on and filled a moment later, so that every screen
 * reader notices. Views say what happened through {@link #announce} and {@link #alert}.
 */
public final class Announcer extends Div {

    // Emptied first: the same sentence twice in a row would be no change, and changes are what is read out.
    private static final String SAY =
            "clearTimeout(this.kpSay); this.textContent = ''; this.kpSay = setTimeout(() => { this.textContent = $0; }, 150);";

    private final Div status = new Div();
    private final Div alert = new Div();
    private String latest = "";

    public Announcer() {
        addClassName("kp-sr");
        status.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        alert.getElement().setAttribute("role", "alert").setAttribute("aria-live", "assertive");
        add(status, alert);
    }

    /** Says politely what happened: saved, found, moved. */
    public static void announce(String text) {
        current().ifPresent(announcer -> announcer.say(announcer.status, text));
    }

    /** Interrupts: something did not work. */
    public static void alert(String text) {
        current().ifPresent(announcer -> announcer.say(announcer.alert, text));
    }

    /** What was said last on the current page; empty if nothing was. */
    public static String latest() {
        return current().map(announcer -> announcer.latest).orElse("");
    }

    private static Optional<Announcer> current() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ComponentUtil.getData(ui, Announcer.class));
    }

    private void say(Div region, String text) {
        latest = text;
        region.getElement().executeJs(SAY, text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), Announcer.class, this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (ComponentUtil.getData(event.getUI(), Announcer.class) == this) {
            ComponentUtil.setData(event.getUI(), Announcer.class, null);
        }
    }
}
