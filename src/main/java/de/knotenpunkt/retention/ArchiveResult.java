package de.knotenpunkt.retention;

/** What the archive said when the records were offered to it. */
public enum ArchiveResult {
    /** It took them over: übernommen. */
    TAKEN,
    /** It did not want them: abgelehnt. */
    DECLINED
}
