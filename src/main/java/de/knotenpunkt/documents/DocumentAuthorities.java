package de.knotenpunkt.documents;

/** What roles may do with documents; which documents, the audience says. */
public final class DocumentAuthorities {

    /** Read documents. */
    public static final String READ = "documents:read";

    /** Put documents in and add Fassungen. */
    public static final String WRITE = "documents:write";

    /** Put into the trash and take out again, decide on categories. */
    public static final String MANAGE = "documents:manage";

    private DocumentAuthorities() {}
}
