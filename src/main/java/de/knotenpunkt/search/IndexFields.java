package de.knotenpunkt.search;

/** Names of the fields in the index. */
final class IndexFields {

    static final String KIND = "kind";
    static final String GUARD_KIND = "guardKind";
    static final String GUARD_ID = "guardId";
    static final String TITLE = "title";
    static final String TITLE_PARTS = "titleParts";
    static final String BODY = "body";
    static final String BODY_PARTS = "bodyParts";
    static final String CONTEXT = "context";
    static final String NUMBER = "number";
    static final String FILE_REFERENCE = "fileReference";
    static final String CODES = "codes";
    static final String OWN_CODES = "ownCodes";
    static final String CATEGORY = "category";
    static final String UNITS = "units";
    static final String YEAR = "year";
    static final String FIELDS = "fields";
    static final String PATH = "path";
    static final String AUDIENCE = "audience";
    static final String CHANGED_AT = "changedAt";

    private IndexFields() {}
}
