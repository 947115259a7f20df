package de.knotenpunkt.documents;

/** Orders of the list; each is an index. */
public enum DocumentSort {
    CHANGED("d.changed_at"),
    TITLE("d.title"),
    DATE("d.document_on");

    private final String column;

    DocumentSort(String column) {
        this.column = column;
    }

    String sql(boolean descending) {
        var direction = descending ? " desc" : "";
        return column + direction + ", d.id" + direction;
    }
}
