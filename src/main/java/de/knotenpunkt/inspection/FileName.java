package de.knotenpunkt.inspection;

import de.knotenpunkt.shared.InvalidValue;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Name of a file as it is shown and given back: one that every desk can store and that shows what it is. Nothing is
 * repaired silently, since a changed name would no longer be the one that mails and minutes quote; only the way signs are
 * put together is made one (NFC). Never used as a path.
 *
 * @param value name with its ending, at most 200 characters
 */
public record FileName(String value) {

    /** Longest name in {@code char}s. */
    public static final int LONGEST = 200;

    /** Separators of paths and streams, and what Windows does not take. */
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private static final Pattern RESERVED =
            Pattern.compile("(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])\\s*(?:\\..*)?");

    /** Endings that start a program on a desk when the file is opened. */
    private static final Set<String> PROGRAMS = Set.of("""
            exe scr pif bat cmd msi msp dll cpl sys jar js jse vbs vbe wsf wsh ws ps1 psm1 hta lnk url reg inf
            scf sct chm appx msix iso vhd vhdx img app dmg sh py html htm xhtml mht mhtml svg xll gadget
            application msc settingcontent-ms""".split("\\s+"));

    /** A program as last ending, but part of many addresses within a name. */
    private static final String COM = "com";

    /**
     * @throws InvalidValue with the cause: empty, too long, a sign that is not allowed or cannot be seen, a blank or dot at
     *     the edge, a name Windows keeps for itself, no ending, an ending of a program anywhere
     */
    public FileName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (value.isBlank()) {
            throw new InvalidValue("inspection.name.empty");
        }
        if (value.length() > LONGEST) {
            throw new InvalidValue("inspection.name.too-long", LONGEST);
        }
        value.codePoints().forEach(FileName::requireAllowed);
        if (isBlank(value.codePointAt(0)) || isBlank(value.codePointBefore(value.length())) || value.endsWith(".")) {
            throw new InvalidValue("inspection.name.edge");
        }
        if (RESERVED.matcher(value).matches()) {
            throw new InvalidValue("inspection.name.reserved");
        }
        var dot = value.lastIndexOf('.');
        if (dot < 1) {
            throw new InvalidValue("inspection.name.no-ending");
        }
        requireNoProgram(value.split("\\."), value.substring(dot + 1));
    }

    /** What follows the last dot, in lower case. */
    public String extension() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What stands before the last dot. */
    public String stem() {
        return value.substring(0, value.lastIndexOf('.'));
    }

    @Override
    public String toString() {
        return value;
    }

    private static void requireAllowed(int sign) {
        if (FORBIDDEN.indexOf(sign) >= 0) {
            throw new InvalidValue("inspection.name.sign", Character.toString(sign));
        }
        switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                throw new InvalidValue("inspection.name.invisible", "U+%04X".formatted(sign));
            default -> {
                // a sign people can see
            }
        }
    }

    private static void requireNoProgram(String[] parts, String last) {
        Arrays.stream(parts, 1, parts.length)
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .filter(part -> PROGRAMS.contains(part) || (part.equals(COM) && last.equalsIgnoreCase(COM)))
                .findFirst()
                .ifPresent(part -> {
                    throw new InvalidValue("inspection.name.program", part);
                });
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
