package de.knotenpunkt.documents.ui;

import de.knotenpunkt.documents.DetailField;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.records.HistoryEntry;
import de.knotenpunkt.records.ui.HistoryWords;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.ui.GermanDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The Verlauf of a document in words. */
final class DocumentHistoryWords implements HistoryWords {

    private final DocumentChoices choices;

    DocumentHistoryWords(DocumentChoices choices) {
        this.choices = choices;
    }

    @Override
    public String action(HistoryEntry entry) {
        return DocumentTexts.text("documents.history." + entry.action());
    }

    @Override
    public String icon(HistoryEntry entry) {
        return switch (entry.action()) {
            case "FILE", "ADD_VERSION" -> "upload";
            case "RESTORE_VERSION", "RECOVER" -> "undo";
            case "EDIT" -> "edit";
            case "MARK_FINAL" -> "check";
            case "LINK", "UNLINK" -> "link";
            case "TRASH" -> "trash";
            case "HOLD", "RELEASE_HOLD" -> "lock";
            case "CHANGE_VISIBILITY", "RELEASE", "SHOW", "HIDE" -> "eye";
            default -> "document";
        };
    }

    @Override
    public String field(String name) {
        return detail(name) == null
                ? DocumentTexts.text("documents.field." + name)
                : DocumentTexts.of(DetailField.valueOf(name));
    }

    @Override
    public @Nullable String value(String field, @Nullable String stored) {
        if (stored == null) {
            return null;
        }
        try {
            return words(field, stored);
        } catch (RuntimeException olderThanTheWords) {
            return stored;
        }
    }

    @Override
    public boolean inHeadline(HistoryEntry entry, FieldChange change) {
        return entry.action().equals("CHANGE_VISIBILITY");
    }

    private String words(String field, String stored) {
        var detail = detail(field);
        if (detail != null) {
            return detailWords(detail, stored);
        }
        return switch (field) {
            case "category" -> choices.categoryName(stored);
            case "leadUnit" -> choices.names().full(new UnitCode(stored));
            case "documentOn", "heldUntil" -> GermanDate.full(LocalDate.parse(stored));
            case "visibility" -> DocumentTexts.of(DocumentClass.valueOf(stored));
            case "fields" ->
                Arrays.stream(stored.split(" ")).map(choices::fieldName).collect(Collectors.joining(", "));
            default -> stored;
        };
    }

    /** A detail's value as people read it. */
    static String detailWords(DetailField field, String stored) {
        return switch (field.form()) {
            case DATE -> GermanDate.full(LocalDate.parse(stored));
            case AMOUNT -> GermanAmount.toShown(stored) + " €";
            case YES_NO -> DocumentTexts.text(stored.equals("true") ? "documents.value.yes" : "documents.value.no");
            case TEXT, YEAR -> stored;
        };
    }

    private static @Nullable DetailField detail(String name) {
        return Arrays.stream(DetailField.values())
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
