package de.knotenpunkt.search;

import java.util.regex.Pattern;

/** Text without anything that is not read: control signs, private signs, half signs. */
final class PlainText {

    /** Where a mark begins and ends in what the engine hands back; stands in no text. */
    static final String MARK = "\uE000";

    static final String END_OF_MARK = "\uE001";

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\p{Co}\\p{Cs}&&[^\\n\\t]]+");

    private PlainText() {}

    static String of(String text) {
        return UNREADABLE.matcher(text).replaceAll(" ").strip();
    }
}
