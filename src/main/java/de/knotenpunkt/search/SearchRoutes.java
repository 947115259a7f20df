package de.knotenpunkt.search;

/** Paths of the pages and the names in their query. */
public final class SearchRoutes {

    /** Results. */
    public static final String RESULTS = "suche";

    /** State of the index, for IT. */
    public static final String STATE = "systemsuche";

    /** What is looked for. */
    public static final String TEXT = "q";

    private SearchRoutes() {}
}
