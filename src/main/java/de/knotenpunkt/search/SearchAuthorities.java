package de.knotenpunkt.search;

/** Authorities of the search. */
public final class SearchAuthorities {

    /** Search; what is found is decided record by record. */
    public static final String USE = "search:use";

    /** See the state of the index and have it built anew; says nothing of content. */
    public static final String OPERATE = "search:operate";

    private SearchAuthorities() {}
}
