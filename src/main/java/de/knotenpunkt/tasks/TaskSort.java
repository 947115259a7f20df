package de.knotenpunkt.tasks;

/** What a list can be sorted by; the order of equal rows is always that of their creation. */
public enum TaskSort {
    DUE("t.due_sort"),
    NUMBER("t.number_year %1$s, t.number_sequence"),
    SUBJECT("t.subject"),
    STATUS("t.status"),
    LEAD_UNIT("t.lead_unit"),
    PRIORITY("t.priority"),
    CHANGED("t.changed_at");

    private final String columns;

    TaskSort(String columns) {
        this.columns = columns;
    }

    /** Only constants reach the statement, never what a person typed. */
    String sql(boolean descending) {
        var direction = descending ? "desc" : "asc";
        return columns.formatted(direction) + " " + direction + ", t.id " + direction;
    }
}
