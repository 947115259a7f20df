package de.knotenpunkt.notifications;

import java.util.regex.Pattern;

/** Text of people in a mail: one line, of readable signs, of bearable length. */
final class MailLine {

    private static final int LONGEST = 200;
    /** Controls, line ends, and signs that turn the direction of what follows or hide themselves. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private MailLine() {}

    static String of(String text) {
        var line = SPACES.matcher(UNWANTED.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
