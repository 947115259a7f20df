package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.Token;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may read a document: the one row rule. Stored beside the document, used as query, in memory, in the search index
 * and as explanation; the contract test holds them together.
 */
final class DocumentAudience {

    private DocumentAudience() {}

    /**
     * The audience of a document.
     *
     * @param category its category, for who reads such documents besides
     * @param records what the records it hangs on let read; asked for {@link DocumentClass#AS_RECORD} only
     */
    static Audience of(Document document, DocumentCategory category, Audience records) {
        if (document.trashedAt().isPresent()) {
            return Audience.NONE;
        }
        var reading = document.reading();
        var extra = reading.visibility() == category.visibility()
                ? category.extraReaders().stream()
                : Stream.<Token>empty();
        return byClass(document, records)
                .plus(Stream.of(Token.head(document.text().leadUnit())))
                .plus(persons(document.createdBy().signature()))
                .plus(document.shares().stream())
                .plus(extra);
    }

    private static Audience byClass(Document document, Audience records) {
        var reading = document.reading();
        return switch (reading.visibility()) {
            case AS_RECORD -> records;
            case INTERNAL -> Audience.of(Token.STAFF);
            case UNIT -> Audience.of(Token.unit(document.text().leadUnit()));
            case PARTICIPANTS -> Audience.NONE;
            case COORDINATION -> reading.executiveMayRead() ? Audience.of(Token.role(Role.EXECUTIVE)) : Audience.NONE;
            case NON_PUBLIC ->
                reading.releasedOn() != null
                        ? Audience.of(Token.STAFF, Token.role(Role.COUNCIL_OFFICE))
                        : Audience.of(Token.role(Role.EXECUTIVE), Token.role(Role.COUNCIL_OFFICE));
        };
    }

    private static Stream<Token> persons(Signature by) {
        return Stream.concat(Stream.of(by.person()), Optional.ofNullable(by.onBehalfOf()).stream())
                .map(Token::person);
    }
}
