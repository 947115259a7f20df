package de.knotenpunkt.tasks;

/** Why a task is given back. */
public enum ReturnReason {
    UNCLEAR,
    NOT_RESPONSIBLE,
    DUE_DATE,
    RESOURCES
}
