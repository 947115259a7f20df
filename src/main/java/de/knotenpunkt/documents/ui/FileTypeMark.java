package de.knotenpunkt.documents.ui;

import com.vaadin.flow.component.html.Span;
import de.knotenpunkt.inspection.FileKind;
import java.util.Locale;

/** The kind of a file as a small label; its colour says nothing the letters do not. */
final class FileTypeMark extends Span {

    FileTypeMark(FileKind kind) {
        this(kind.name(), tone(kind));
    }

    /** For a file whose kind is not known yet: the ending of its name. */
    FileTypeMark(String ending) {
        this(ending.isBlank() ? "?" : ending.toUpperCase(Locale.ROOT), "kp-grey");
    }

    private FileTypeMark(String letters, String tone) {
        super(letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters);
        addClassNames("kp-file-type", tone);
    }

    private static final int LONGEST = 5;

    private static String tone(FileKind kind) {
        return switch (kind) {
            case PDF -> "kp-red";
            case DOCX, ODT -> "kp-petrol";
            case XLSX, ODS, CSV -> "kp-green";
            case PPTX, ODP -> "kp-amber";
            case PNG, JPEG -> "kp-violet";
            case TXT, MD, EML, MSG -> "kp-grey";
        };
    }
}
