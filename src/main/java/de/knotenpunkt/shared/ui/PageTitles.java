package de.knotenpunkt.shared.ui;

/** Titles of the browser window: the narrowest first, the product last. */
public final class PageTitles {

    private static final String BETWEEN = " – ";
    private static final String PRODUCT = "Knotenpunkt";

    private PageTitles() {}

    /** Such as {@code KMuT-2022-0001: Betreff – Aufgaben – Knotenpunkt}. */
    public static String of(String... narrowestFirst) {
        return narrowestFirst.length == 0 ? PRODUCT : String.join(BETWEEN, narrowestFirst) + BETWEEN + PRODUCT;
    }
}
