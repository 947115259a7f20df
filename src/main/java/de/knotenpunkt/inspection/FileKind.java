package de.knotenpunkt.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of files that are taken in. */
public enum FileKind {
    PDF("application/pdf", true, true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, true, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, true, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, true, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", false, true, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, true, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", false, true, "odp"),
    TXT("text/plain", true, true, "txt"),
    CSV("text/csv", true, true, "csv"),
    MD("text/markdown", true, true, "md"),
    PNG("image/png", true, false, "png"),
    JPEG("image/jpeg", true, false, "jpg", "jpeg"),
    EML("message/rfc822", false, true, "eml"),
    MSG("application/vnd.ms-outlook", false, true, "msg");

    private final String mediaType;
    private final boolean previewable;
    private final boolean hasText;
    private final List<String> extensions;

    FileKind(String mediaType, boolean previewable, boolean hasText, String... extensions) {
        this.mediaType = mediaType;
        this.previewable = previewable;
        this.hasText = hasText;
        this.extensions = List.of(extensions);
    }

    /** Media type without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Endings in lower case, without a dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Whether a page may show it; the others are downloads only, mails always. */
    public boolean previewable() {
        return previewable;
    }

    /** Whether it can hold text that is worth looking for. */
    public boolean hasText() {
        return hasText;
    }

    /** The kind a name promises, if it is one that is taken in. */
    public static Optional<FileKind> of(FileName name) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(name.extension()))
                .findFirst();
    }

    /** All endings for a person: {@code pdf, docx, …}. */
    public static String allowed() {
        return Arrays.stream(values()).flatMap(kind -> kind.extensions.stream()).collect(Collectors.joining(", "));
    }
}
