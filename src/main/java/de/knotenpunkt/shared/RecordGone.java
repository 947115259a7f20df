package de.knotenpunkt.shared;

/**
 * A record is gone for good. Published in the transaction that removed it: a module that keeps words of other modules'
 * records, such as a label, drops them in the same transaction.
 */
public interface RecordGone extends DomainEvent {}
