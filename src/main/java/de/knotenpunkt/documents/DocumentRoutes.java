package de.knotenpunkt.documents;

/** Addresses of documents; they stay the same for ever, whatever happens to title, place or Fassung. */
public final class DocumentRoutes {

    /** The list. */
    public static final String LIST = "dokumente";

    /** The trash. */
    public static final String TRASH = "dokumente/papierkorb";

    /** The categories. */
    public static final String CATEGORIES = "dokumente/kategorien";

    /** A document's page; the id follows. */
    public static final String DETAIL = "dokument";

    private DocumentRoutes() {}

    /** The page of a document. */
    public static String detail(DocumentId id) {
        return DETAIL + "/" + id.value();
    }

    /** The page of a document that shows one of its Fassungen. */
    public static String version(DocumentId id, int number) {
        return detail(id) + "/fassung/" + number;
    }

    /** The file of a Fassung. */
    public static String file(DocumentId id, int number) {
        return detail(id) + "/v/" + number;
    }

    /** Pictures of the pages of a Fassung. */
    public static String picture(DocumentId id, int number, int page) {
        return file(id, number) + "/seite/" + page;
    }
}
