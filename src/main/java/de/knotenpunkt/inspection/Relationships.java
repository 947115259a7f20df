package de.knotenpunkt.inspection;

import java.util.Locale;
import java.util.Set;

/** The list of what a part of an Office package refers to. */
final class Relationships {

    private static final String HYPERLINK = "hyperlink";
    private static final Set<String> MACROS = Set.of(
            "vbaproject",
            "wordvbadata",
            "xlmacrosheet",
            "xlintlmacrosheet",
            "control",
            "activexcontrolbinary",
            "keymapcustomizations");
    private static final Set<String> OBJECTS = Set.of("oleobject", "afchunk");

    private Relationships() {}

    /** Refuses what leads out of the file, but for links a person must click, and what would run when it is opened. */
    static void check(String list) {
        XmlTags.each(list, "relationship", attributes -> {
            var type = attributes.getOrDefault("type", "").strip().toLowerCase(Locale.ROOT);
            var kind = type.substring(type.lastIndexOf('/') + 1);
            if (attributes.getOrDefault("targetmode", "").strip().equalsIgnoreCase("external")
                    && !kind.equals(HYPERLINK)) {
                throw new RefusedFile(RefusalReason.EXTERNAL_REFERENCE);
            }
            if (MACROS.contains(kind)) {
                throw new RefusedFile(RefusalReason.MACROS);
            }
            if (OBJECTS.contains(kind)) {
                throw new RefusedFile(RefusalReason.EMBEDDED_OBJECT);
            }
        });
    }
}
