package de.knotenpunkt.inspection.worker;

import java.text.Normalizer;

/**
 * Text as it goes into an index: what separates words is one blank, signs nobody sees are gone, signs are put together one
 * way only (NFC), and there is an end to it. Takes text piece by piece and never holds more than it may.
 */
public final class CleanText {

    /** Longest text in {@code char}s. */
    public static final int LONGEST = 1_000_000;

    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    private final StringBuilder text = new StringBuilder();
    private boolean gap;
    private char high;
    private boolean full;

    /** Adds a piece; what comes when it is full is left out. */
    public CleanText append(CharSequence piece) {
        for (int at = 0; at < piece.length() && !full; at++) {
            take(piece.charAt(at));
        }
        return this;
    }

    /** A word ends here. */
    public void gap() {
        gap = true;
    }

    /** Whether something had to be left out. */
    public boolean isFull() {
        return full;
    }

    /** The text, without blanks at its ends. */
    @Override
    public String toString() {
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private void take(char sign) {
        if (Character.isHighSurrogate(sign)) {
            high = sign;
            return;
        }
        if (Character.isLowSurrogate(sign)) {
            if (high != 0) {
                add(high, sign);
            }
        } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)) {
            gap = true;
        } else if (isSeen(sign)) {
            add(sign);
        }
        high = 0;
    }

    private void add(char... signs) {
        var blank = gap && !text.isEmpty();
        if (text.length() + signs.length + (blank ? 1 : 0) > LONGEST) {
            full = true;
            return;
        }
        if (blank) {
            text.append(' ');
        }
        gap = false;
        text.append(signs);
    }

    /** The joiners are not seen either, but Persian and other scripts are spelled with them. */
    private static boolean isSeen(char sign) {
        return switch (Character.getType(sign)) {
            case Character.FORMAT -> sign == NON_JOINER || sign == JOINER;
            case Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
