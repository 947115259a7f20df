package de.knotenpunkt.shared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a module takes part in the Aussonderung: it says which of its records are due and destroys them when told to.
 * Implemented by the owner of a kind of record; all decisions are made elsewhere. What is in a trash is not due: it
 * goes by itself.
 */
public interface RetentionSource {

    /** Kind of its records, as in {@link EntityRef}. */
    String kind();

    /** What {@link RetentionDue#classCode} is called on the screen, by code. */
    Map<String, String> classNames();

    /** How many records there are, due or not. */
    long stored();

    /**
     * Records whose period ended before today, by the end of their period and then by a fixed order.
     *
     * @param after the last one seen before, null from the beginning
     */
    List<RetentionDue> due(LocalDate today, int limit, @Nullable RetentionDue after);

    /**
     * Those of the records that are due today. They cannot change until the transaction of the caller ends, which must
     * be one that writes.
     *
     * @param refs references to records of this kind
     */
    Map<EntityRef, RetentionDue> due(Collection<EntityRef> refs, LocalDate today);

    /** Those of the records that exist, due or not, in a trash or not. */
    Set<EntityRef> existing(Collection<EntityRef> refs);

    /**
     * Removes everything the module keeps about a record, in the transaction of the caller. Its contents of files go as
     * the store collects them.
     */
    void purge(EntityRef ref, Signature by);
}
