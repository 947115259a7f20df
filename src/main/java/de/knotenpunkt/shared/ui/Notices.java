package de.knotenpunkt.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * What the application says after an act: confirmations stay ten seconds, problems until they are closed. Everything
 * is said through the {@link Announcer} as well.
 */
public final class Notices {

    private static final int TEN_SECONDS = 10_000;
    private static final int UNTIL_CLOSED = 0;

    private Notices() {}

    /** Confirms an act. */
    public static void success(String text) {
        show(text, TEN_SECONDS, "check");
        Announcer.announce(text);
    }

    /** Confirms an act and leads to what came of it. */
    public static void success(String text, Anchor link) {
        show(text, TEN_SECONDS, "check").row.addComponentAtIndex(2, link);
        Announcer.announce(text);
    }

    /**
     * Confirms an act and offers to take it back. Never from inside a dialog that stays open: the button would be out
     * of the keyboard's reach.
     */
    public static void success(String text, Runnable undo) {
        var notice = show(text, TEN_SECONDS, "check");
        var button = new Button(translate("shared.notice.undo"));
        button.addClassName("kp-notice-undo");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> {
            notice.notification.close();
            undo.run();
        });
        Keys.bind(button, "u");
        notice.row.addComponentAtIndex(2, button);
        Announcer.announce(translate("shared.notice.undoable", text));
    }

    /** Says what did not work, until the person has closed it. */
    public static void problem(String text) {
        show(text, UNTIL_CLOSED, "warning").notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        Announcer.alert(text);
    }

    private static Shown show(String text, int millis, String icon) {
        var notification = new Notification();
        notification.setPosition(Position.BOTTOM_END);
        notification.setDuration(millis);
        var row = new Div();
        row.addClassNames("kp-row", "kp-notice");
        row.add(new Icon(icon), new Span(text), close(notification));
        notification.add(row);
        notification.open();
        return new Shown(notification, row);
    }

    private static Component close(Notification notification) {
        var button = new Button(new Icon("close"), click -> notification.close());
        button.setAriaLabel(translate("shared.notice.close"));
        button.addClassName("kp-icon-button");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String translate(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }

    private record Shown(Notification notification, Div row) {}
}
