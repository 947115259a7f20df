package de.knotenpunkt.documents.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.documents.DetailField;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.inspection.ScanState;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Words for what documents are made of. */
final class DocumentTexts {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private DocumentTexts() {}

    static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }

    static String of(DocumentClass visibility) {
        return text("documents.class." + visibility);
    }

    static String of(DetailField field) {
        return text("documents.detail-field." + field);
    }

    static String of(ScanState state) {
        return text("documents.scan." + state);
    }

    /** A size as people read it: {@code 84 kB}, {@code 6,2 MB}. */
    static String size(long bytes) {
        if (bytes < KILOBYTE) {
            return text("documents.size.bytes", bytes);
        }
        if (bytes < MEGABYTE) {
            return text("documents.size.kilobytes", Math.round((double) bytes / KILOBYTE));
        }
        var format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        return text("documents.size.megabytes", format.format((double) bytes / MEGABYTE));
    }
}
