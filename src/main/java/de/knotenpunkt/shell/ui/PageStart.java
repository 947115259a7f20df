package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.knotenpunkt.workspace.ui.WindowPreferences;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes every session and page begin in German, with one place for errors and with German words of Flow itself. */
@Component
class PageStart implements VaadinServiceInitListener {

    private final ErrorReports errors;
    private final I18NProvider texts;
    private final ObjectProvider<WindowPreferences> preferences;
    private final AuthenticationContext authentication;

    PageStart(
            ErrorReports errors,
            I18NProvider texts,
            ObjectProvider<WindowPreferences> preferences,
            AuthenticationContext authentication) {
        this.preferences = preferences;
        this.authentication = authentication;
        this.errors = errors;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.getSource().addSessionInitListener(start -> {
            start.getSession().setLocale(Locale.GERMANY);
            start.getSession().setErrorHandler(errors);
        });
        event.getSource().addUIInitListener(start -> {
            var reconnect = start.getUI().getReconnectDialogConfiguration();
            reconnect.setDialogText(text("shell.reconnect.trying"));
            reconnect.setDialogTextGaveUp(text("shell.reconnect.gave-up"));
            personal(start.getUI());
            var loading = start.getUI().getLoadingIndicatorConfiguration();
            loading.setFirstDelay(400);
            loading.setSecondDelay(2_000);
            loading.setThirdDelay(6_000);
        });
    }

    /** Language and colours have to be known before the first view is built. */
    private void personal(UI ui) {
        if (!authentication.isAuthenticated()) {
            return;
        }
        var chosen = preferences.getObject();
        Habits.apply(chosen.get(Habits.LANGUAGE), ui);
        Habits.apply(chosen.get(Habits.SCHEME), ui);
    }

    private SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("shell.session-expired.caption"));
        messages.setSessionExpiredMessage(text("shell.session-expired.message"));
        messages.setInternalErrorCaption(text("shell.internal-error.caption"));
        messages.setInternalErrorMessage(text("shell.internal-error.message"));
        messages.setCookiesDisabledCaption(text("shell.cookies-disabled.caption"));
        messages.setCookiesDisabledMessage(text("shell.cookies-disabled.message"));
        return messages;
    }

    private String text(String key) {
        return texts.getTranslation(key, Locale.GERMANY);
    }
}
