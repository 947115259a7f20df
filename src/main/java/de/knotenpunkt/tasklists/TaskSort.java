package de.knotenpunkt.tasklists;

/** What a list can be sorted by; the order of equal rows is always that of their creation. */
public enum TaskSort {
    DUE("t.due_sort"),
    NUMBER("t.number_year %1$s, t.number_sequence", ""),
    SUBJECT("t.subject"),
    STATUS("t.status"),
    LEAD_UNIT("t.lead_unit"),
    PRIORITY("t.priority"),
    CHANGED("t.changed_at");

    private final String columns;
    private final String last;

    TaskSort(String columns) {
        this(columns, ", t.id");
    }

    /** @param last makes the order of equal rows certain; nothing where the columns are unique */
    TaskSort(String columns, String last) {
        this.columns = columns;
        this.last = last;
    }

    /** Only constants reach the statement, never what a person typed. */
    String sql(boolean descending) {
        var direction = descending ? "desc" : "asc";
        return columns.formatted(direction) + " " + direction + (last.isEmpty() ? "" : last + " " + direction);
    }
}
