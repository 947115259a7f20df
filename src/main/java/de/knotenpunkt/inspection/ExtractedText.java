package de.knotenpunkt.inspection;

import de.knotenpunkt.inspection.worker.CleanText;

/**
 * Text of a file for searching.
 *
 * @param text at most 1,000,000 {@code char}s in NFC, words separated by one blank, no control characters; empty if there
 *     is none
 */
public record ExtractedText(TextState state, String text) {

    static final ExtractedText NONE = new ExtractedText(TextState.NONE, "");
    static final ExtractedText FAILED = new ExtractedText(TextState.FAILED, "");

    static ExtractedText of(CleanText clean, boolean shortened) {
        var text = clean.toString();
        if (text.isEmpty()) {
            return NONE;
        }
        return new ExtractedText(shortened || clean.isFull() ? TextState.SHORTENED : TextState.COMPLETE, text);
    }
}
