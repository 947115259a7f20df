package de.knotenpunkt.documents.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Amounts of money as people here write them, {@code 34.900,00}, and as they are stored, {@code 34900.00}. */
final class GermanAmount {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d{1,2})?");

    private GermanAmount() {}

    /** What was typed as it is stored; what is no amount stays as it is, so that the check can say so. */
    static String toStored(String typed) {
        var text = typed.replace("€", "").strip();
        return FORM.matcher(text).matches() ? text.replace(".", "").replace(',', '.') : text;
    }

    /** What is stored as people read it. */
    static String toShown(String stored) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                .format(new BigDecimal(stored));
    }
}
