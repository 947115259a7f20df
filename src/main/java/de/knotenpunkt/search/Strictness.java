package de.knotenpunkt.search;

/** How closely a hit must follow the question: the next step is only gone if the one before finds nothing. */
public enum Strictness {
    /** All words; one wrong letter in words whose stem has five or more. */
    ALL_WORDS,
    /** All words; one wrong letter in any word of five or more. */
    WITH_TYPOS,
    /** Some of the words. */
    SOME_WORDS
}
