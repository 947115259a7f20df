package de.knotenpunkt.tables;

/** Files an export can be. */
public enum ExportFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv; charset=utf-8");

    private final String ending;
    private final String contentType;

    ExportFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** End of the file's name, without a dot. */
    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }
}
