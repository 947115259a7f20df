package de.knotenpunkt.documents;

import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.Token;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document, as the coordination has set it up.
 *
 * @param code what documents keep
 * @param version version seen, for changing it
 * @param visibility class of new documents
 * @param extraReaders who reads besides the class, such as the finance unit
 * @param details what documents of the kind say, in this order
 * @param mandatory which of them they must say
 * @param retentionYears whole years; null until somebody decides
 * @param archiveOffer whether the archive is asked before anything is destroyed
 */
public record DocumentCategory(
        String code,
        long version,
        String name,
        int position,
        boolean active,
        DocumentClass visibility,
        Set<Token> extraReaders,
        List<DetailField> details,
        Set<DetailField> mandatory,
        @Nullable Integer retentionYears,
        RetentionStart retentionFrom,
        boolean archiveOffer) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_RETENTION = 100;
    private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

    public DocumentCategory {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw InvalidValue.at("name", "documents.problem.category-name", LONGEST_NAME);
        }
        if (retentionYears != null && (retentionYears < 0 || retentionYears > LONGEST_RETENTION)) {
            throw InvalidValue.at("retentionYears", "documents.problem.retention-years", LONGEST_RETENTION);
        }
        if (!details.containsAll(mandatory)) {
            throw InvalidValue.at("mandatory", "documents.problem.mandatory-unknown");
        }
        extraReaders = Set.copyOf(extraReaders);
        details = List.copyOf(details);
        mandatory = Set.copyOf(mandatory);
    }

    /**
     * The last day documents must be kept: the last of the year, so many years after the one it counts from. Empty
     * while no period is set or its start is open.
     */
    Optional<LocalDate> retainUntil(LocalDate documentOn, Map<DetailField, String> values) {
        if (retentionYears == null) {
            return Optional.empty();
        }
        var years = retentionYears;
        return start(documentOn, values).map(start -> LAST_DAY.atYear(start.getYear() + years));
    }

    private Optional<LocalDate> start(LocalDate documentOn, Map<DetailField, String> values) {
        return switch (retentionFrom) {
            case DOCUMENT_DATE -> Optional.of(documentOn);
            case END_DATE -> Optional.of(date(values, DetailField.ENDS_ON).orElse(documentOn));
            case CONSENT_UNTIL -> date(values, DetailField.CONSENT_UNTIL);
        };
    }

    private static Optional<LocalDate> date(Map<DetailField, String> values, DetailField field) {
        return Optional.ofNullable(values.get(field)).map(LocalDate::parse);
    }
}
