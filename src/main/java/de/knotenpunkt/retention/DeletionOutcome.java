package de.knotenpunkt.retention;

/**
 * What became of the records of a confirmed proposal so far.
 *
 * @param destroyed gone, with a deletion record
 * @param kept held or no longer due
 * @param pending not yet done; is taken up again by itself
 */
public record DeletionOutcome(int destroyed, int kept, int pending) {}
