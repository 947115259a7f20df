package de.knotenpunkt.inspection;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags of an XML text in one pass from front to back, without a parser. Sees at least what a parser would see: where that
 * would give up, because quotes or comments do not end, nothing follows that it could obey.
 */
final class XmlTags {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![\\w.:-])([\\w.:-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    private XmlTags() {}

    /** Calls for each tag of that local name with its attributes, names in lower case and without prefix. */
    static void each(String text, String name, Consumer<Map<String, String>> found) {
        for (int at = text.indexOf('<'); at >= 0; ) {
            int end = end(text, at);
            if (localName(text, at + 1).equals(name)) {
                found.accept(attributes(text.substring(at, end)));
            }
            at = text.indexOf('<', end);
        }
    }

    /** The text with signs that are written as numbers. */
    static String decoded(String text) {
        return text.indexOf("&#") < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1), found.group(2))));
    }

    private static String localName(String text, int start) {
        int end = start;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        var name = text.substring(start, end);
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char sign) {
        return sign > ' ' && sign != '>' && sign != '/' && sign != '<' && sign != '=';
    }

    private static int end(String text, int start) {
        if (text.startsWith("<!--", start)) {
            return after(text, "-->", start + 4);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return after(text, "]]>", start);
        }
        return text.startsWith("<?", start) ? after(text, "?>", start) : endOfTag(text, start);
    }

    private static int after(String text, String last, int from) {
        var at = text.indexOf(last, from);
        return at < 0 ? text.length() : at + last.length();
    }

    /** The end of a tag is not to be found within quotes. */
    private static int endOfTag(String text, int start) {
        char quote = 0;
        for (int at = start; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == '>') {
                return at;
            }
        }
        return text.length();
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new HashMap<String, String>();
        var matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            var name = matcher.group(1).toLowerCase(Locale.ROOT);
            var value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            attributes.put(name.substring(name.indexOf(':') + 1), decoded(value));
        }
        return attributes;
    }

    private static String sign(String hexadecimal, String decimal) {
        int code = hexadecimal == null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
