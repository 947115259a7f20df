package de.knotenpunkt.tables;

/**
 * Recognises texts that a spreadsheet would take for a formula. Their authors are colleagues, or whoever wrote the mail
 * that a colleague copied from; the file is opened on somebody else's desk.
 */
final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠﹢﹣﹦﹫";

    private FormulaGuard() {}

    /** Whether the text begins like a formula, blanks and invisible signs before it not counted. */
    static boolean isRisky(String text) {
        for (int index = 0; index < text.length(); index++) {
            var sign = text.charAt(index);
            if (STARTS.indexOf(sign) >= 0) {
                return true;
            }
            if (!isBlank(sign)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
