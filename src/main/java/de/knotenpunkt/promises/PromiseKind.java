package de.knotenpunkt.promises;

/** What somebody owes. */
public enum PromiseKind {
    /** To get a task done. */
    TASK,
    /** A word to a task: Mitzeichnung or Stellungnahme. */
    WORD,
    /** What somebody outside has promised. */
    EXTERNAL
}
