package de.knotenpunkt.search;

import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.SearchText;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jspecify.annotations.Nullable;

/** What is to be found of one record, and how the engine reads it. */
@Entity
@Table(name = "search_entry")
@Indexed
class SearchEntry {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NUMBER = 60;

    @Id
    @DocumentId
    private String id;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private String kind;

    @KeywordField(projectable = Projectable.YES)
    private String guardKind;

    @KeywordField(projectable = Projectable.YES)
    private String guardId;

    private long revision;
    private long rebuild;
    private boolean gone = true;
    private String fingerprint = "";

    @FullTextField(analyzer = GermanAnalysis.WORDS)
    @FullTextField(
            name = IndexFields.TITLE_PARTS,
            analyzer = GermanAnalysis.PARTS,
            searchAnalyzer = GermanAnalysis.WORDS,
            projectable = Projectable.YES,
            highlightable = Highlightable.PLAIN)
    private String title;

    @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
    private @Nullable String context;

    @KeywordField(projectable = Projectable.YES)
    private @Nullable String number;

    @KeywordField(projectable = Projectable.YES)
    private @Nullable String fileReference;

    @FullTextField(analyzer = GermanAnalysis.WORDS)
    @FullTextField(
            name = IndexFields.BODY_PARTS,
            analyzer = GermanAnalysis.PARTS,
            searchAnalyzer = GermanAnalysis.WORDS,
            projectable = Projectable.YES,
            highlightable = Highlightable.UNIFIED)
    private String body;

    private int bodyLength;

    @Convert(converter = WordsConverter.class)
    @KeywordField
    private List<String> codes;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private @Nullable String category;

    @Convert(converter = WordsConverter.class)
    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private List<String> units;

    @GenericField(aggregable = Aggregable.YES)
    private @Nullable Integer year;

    @Convert(converter = WordsConverter.class)
    @KeywordField(aggregable = Aggregable.YES)
    private List<String> fields;

    @KeywordField(projectable = Projectable.YES)
    private String path;

    @Convert(converter = WordsConverter.class)
    @KeywordField
    private List<String> audience;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate or by write
    SearchEntry() {}

    /** An entry that nothing is written into yet. */
    static SearchEntry of(EntityRef ref) {
        var entry = new SearchEntry();
        entry.id = ref.toString();
        entry.kind = ref.kind();
        return entry;
    }

    /**
     * Writes what the record says today and who may read it.
     *
     * @return whether anything was different
     */
    boolean write(SearchText text, Audience readers) {
        var print = Fingerprint.of(text, readers);
        if (!gone && print.equals(fingerprint)) {
            return false;
        }
        gone = false;
        fingerprint = print;
        guardKind = text.guard().kind();
        guardId = text.guard().id();
        title = cut(PlainText.of(text.title()), LONGEST_TITLE);
        context = cutOrNull(text.context(), LONGEST_TITLE);
        number = cutOrNull(text.number(), LONGEST_NUMBER);
        fileReference = cutOrNull(text.fileReference(), LONGEST_NUMBER);
        body = PlainText.of(text.body());
        bodyLength = body.length();
        codes = codes(text);
        category = text.category();
        units = text.units().stream()
                .flatMap(unit -> Stream.of(unit, unit.department()))
                .map(UnitCode::value)
                .distinct()
                .toList();
        year = text.year();
        fields = List.copyOf(text.fields());
        path = text.path();
        audience = readers.tokens().stream().map(Token::value).toList();
        changedAt = text.changedAt();
        return true;
    }

    /**
     * Forgets everything but that there was such a record.
     *
     * @return whether it was there until now
     */
    boolean forget(Instant now) {
        if (gone) {
            return false;
        }
        gone = true;
        fingerprint = "";
        title = "";
        context = null;
        number = null;
        fileReference = null;
        body = "";
        bodyLength = 0;
        codes = List.of();
        category = null;
        units = List.of();
        year = null;
        fields = List.of();
        path = "";
        audience = List.of();
        changedAt = now;
        return true;
    }

    void revised(long number) {
        revision = number;
    }

    void seenBy(long rebuildNumber) {
        rebuild = rebuildNumber;
    }

    String id() {
        return id;
    }

    boolean isGone() {
        return gone;
    }

    /** Number and Aktenzeichen of the record itself, in all spellings. */
    @Transient
    @KeywordField(name = IndexFields.OWN_CODES)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "number")),
                @ObjectPath(@PropertyValue(propertyName = "fileReference"))
            })
    List<String> getOwnCodes() {
        return Stream.of(number, fileReference)
                .flatMap(Stream::ofNullable)
                .flatMap(Codes::spellings)
                .distinct()
                .toList();
    }

    private static List<String> codes(SearchText text) {
        var all = new TreeSet<>(Codes.in(text.title()));
        all.addAll(Codes.in(text.body()));
        Stream.of(text.number(), text.fileReference())
                .flatMap(Stream::ofNullable)
                .flatMap(Codes::spellings)
                .filter(code -> code.indexOf(' ') < 0)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static String cut(String value, int longest) {
        return value.length() <= longest ? value : value.substring(0, longest);
    }

    private static @Nullable String cutOrNull(@Nullable String value, int longest) {
        return value == null ? null : cut(value, longest);
    }
}
