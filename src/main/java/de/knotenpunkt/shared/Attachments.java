package de.knotenpunkt.shared;

/** What the module that keeps documents says to owners of records: whether there is one. */
public interface Attachments {

    /** Whether at least one document hangs on the record, whoever may read it. */
    boolean on(EntityRef record);
}
