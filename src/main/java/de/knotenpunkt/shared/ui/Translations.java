package de.knotenpunkt.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The texts of the application: German first, English second. Parameters are those of {@link MessageFormat}; a text
 * without parameters is taken as it stands, so that quotes need no doubling there.
 */
@Component
public class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Control NEVER_THE_LOCALE_OF_THE_SERVER =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.GERMANY, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... parameters) {
        var language = locale == null ? Locale.GERMANY : locale;
        var pattern = find(key, language);
        if (pattern == null) {
            LOG.error("No text for key {} in {}", key, language);
            return "!" + key;
        }
        return parameters.length == 0 ? pattern : new MessageFormat(pattern, language).format(parameters);
    }

    /** The text of a key in German, for what has no reader's language: exports, mails, jobs. */
    public String german(String key, Object... parameters) {
        return getTranslation(key, Locale.GERMANY, parameters);
    }

    /** Whether there is a text of that key. */
    public boolean knows(String key) {
        return find(key, Locale.GERMANY) != null;
    }

    private static @Nullable String find(String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(BUNDLE, locale, NEVER_THE_LOCALE_OF_THE_SERVER)
                    .getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
