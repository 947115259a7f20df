package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import de.knotenpunkt.workspace.Preference;
import java.util.Locale;

/** Preferences that concern every page. */
final class Habits {

    /** Whether single keys act. */
    static final Preference<Boolean> KEYS = Preference.flag("shell.keys", true);

    static final Preference<Scheme> SCHEME = Preference.choice("shell.scheme", Scheme.SYSTEM);

    static final Preference<Language> LANGUAGE = Preference.choice("shell.language", Language.GERMAN);

    private Habits() {}

    static void apply(Scheme scheme, UI ui) {
        if (scheme != Scheme.SYSTEM || ui.getPage().getColorScheme() != ColorScheme.Value.LIGHT_DARK) {
            ui.getPage().setColorScheme(scheme.value());
        }
    }

    static void apply(Language language, UI ui) {
        if (!language.locale().equals(ui.getLocale())) {
            ui.getSession().setLocale(language.locale());
            ui.setLocale(language.locale());
        }
        if (language != Language.GERMAN) {
            ui.getPage()
                    .executeJs(
                            "document.documentElement.lang = $0",
                            language.locale().toLanguageTag());
        }
    }

    /** Colours of the page. */
    enum Scheme {
        SYSTEM(ColorScheme.Value.LIGHT_DARK),
        LIGHT(ColorScheme.Value.LIGHT),
        DARK(ColorScheme.Value.DARK);

        private final ColorScheme.Value value;

        Scheme(ColorScheme.Value value) {
            this.value = value;
        }

        ColorScheme.Value value() {
            return value;
        }
    }

    /** Language of the page; German whatever the browser prefers, until somebody chooses. */
    enum Language {
        GERMAN(Locale.GERMANY),
        ENGLISH(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }
    }
}
