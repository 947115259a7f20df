package de.knotenpunkt.documents;

import de.knotenpunkt.shared.InvalidValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a document must say, by its category; the first fault is told at its input. */
final class MetadataCheck {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final int LONGEST_REFERENCE = 60;
    private static final int LONGEST_FILE_SYSTEM = 200;
    private static final int LONGEST_DETAIL = 500;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /** Beyond these somebody mistyped, and years counted from there fit no calendar of a database. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final BigDecimal MOST_EUROS = new BigDecimal("1000000000");

    private MetadataCheck() {}

    static void of(DocumentMetadata metadata, DocumentCategory category) {
        if (metadata.title().isEmpty()) {
            throw InvalidValue.at("title", "documents.problem.title-missing");
        }
        atMost(metadata.title(), LONGEST_TITLE, "title");
        atMost(metadata.description(), LONGEST_DESCRIPTION, "description");
        atMost(metadata.fileReference(), LONGEST_REFERENCE, "fileReference");
        atMost(metadata.fileSystem(), LONGEST_FILE_SYSTEM, "fileSystem");
        if (!isWithinReach(metadata.documentOn())) {
            throw InvalidValue.at("documentOn", "documents.problem.detail-DATE");
        }
        for (var field : category.details()) {
            if (category.mandatory().contains(field)
                    && metadata.details().getOrDefault(field, "").isBlank()) {
                throw InvalidValue.at(field.name(), "documents.problem.detail-missing");
            }
        }
        // those the category does not ask for as well: another category, or what is counted from them, reads them
        metadata.details().forEach((field, value) -> {
            if (!value.isBlank()) {
                check(field, value);
            }
        });
    }

    private static void check(DetailField field, String value) {
        var right = switch (field.form()) {
            case TEXT -> value.length() <= LONGEST_DETAIL;
            case DATE -> isDate(value);
            case AMOUNT -> isAmount(value);
            case YEAR -> YEAR.matcher(value).matches();
            case YES_NO -> value.equals("true") || value.equals("false");
        };
        if (!right) {
            throw InvalidValue.at(field.name(), "documents.problem.detail-" + field.form());
        }
    }

    private static void atMost(@Nullable String text, int longest, String field) {
        if (text != null && text.length() > longest) {
            throw InvalidValue.at(field, "documents.problem.too-long", longest);
        }
    }

    private static boolean isDate(String value) {
        try {
            return isWithinReach(LocalDate.parse(value));
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static boolean isWithinReach(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    private static boolean isAmount(String value) {
        try {
            var amount = new BigDecimal(value);
            return amount.signum() >= 0 && amount.scale() <= 2 && amount.compareTo(MOST_EUROS) < 0;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
