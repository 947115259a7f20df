package de.knotenpunkt.inspection;

import java.util.Locale;
import java.util.regex.Pattern;

/** The list of types in an Office package: it says what the package is, whatever its name. */
final class OfficeTypes {

    private static final Pattern MACROS = Pattern.compile(
            "macroenabled|vbaproject|ms-office\\.activex|macrosheet|sheet\\.binary|intlmacrosheet|ms-word\\.keymap");

    private OfficeTypes() {}

    static void check(FileKind kind, String list) {
        var types = XmlTags.decoded(list).toLowerCase(Locale.ROOT);
        if (MACROS.matcher(types).find()) {
            throw new RefusedFile(RefusalReason.MACROS);
        }
        if (!types.contains(kind.mediaType() + ".main+xml")) {
            throw new RefusedFile(RefusalReason.OTHER_CONTENT, kind.name());
        }
    }
}
