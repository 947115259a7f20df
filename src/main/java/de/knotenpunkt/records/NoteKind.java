package de.knotenpunkt.records;

/** Kind of a Vermerk (§ 18 AGO: what was said must be found in the file). */
public enum NoteKind {
    REMARK,
    CONVERSATION,
    PHONE_CALL,
    MEETING,
    DECISION
}
