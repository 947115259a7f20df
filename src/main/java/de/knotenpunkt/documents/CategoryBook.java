package de.knotenpunkt.documents;

import de.knotenpunkt.shared.BriefMemory;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.Token;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The categories as stored. A dictionary of a dozen rows, read whenever it is asked. */
@Component
class CategoryBook {

    private static final String ALL = """
            select code, version, name, position, active, visibility, extra_readers, details, mandatory,
                   retention_years, retention_from, archive_offer
            from document_category order by position, code""";

    private final JdbcClient jdbc;
    private final BriefMemory<Map<String, String>> names;

    CategoryBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.names = new BriefMemory<>(
                clock, () -> all().stream().collect(Collectors.toMap(DocumentCategory::code, DocumentCategory::name)));
    }

    /** Name of a category; another one reaches every node within seconds. */
    Optional<String> nameOf(String code) {
        return Optional.ofNullable(names.recall().get(code));
    }

    List<DocumentCategory> all() {
        return jdbc.sql(ALL).query(CategoryBook::row).list();
    }

    /** @throws InvalidValue if there is none of this code */
    DocumentCategory find(String code) {
        return all().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.at("category", "documents.problem.category"));
    }

    /** @throws OptimisticLockingFailureException if somebody changed it since */
    void write(DocumentCategory category) {
        var written = jdbc.sql("""
                        update document_category set version = version + 1, name = :name, position = :position,
                            active = :active, visibility = :visibility, extra_readers = :extra, details = :details,
                            mandatory = :mandatory, retention_years = :years, retention_from = :from,
                            archive_offer = :archive
                        where code = :code and version = :version""")
                .param("name", category.name().strip())
                .param("position", category.position())
                .param("active", category.active())
                .param("visibility", category.visibility().name())
                .param("extra", joined(category.extraReaders().stream().map(Token::value)))
                .param("details", joined(category.details().stream().map(DetailField::name)))
                .param(
                        "mandatory",
                        joined(category.mandatory().stream()
                                .map(DetailField::name)
                                .sorted()))
                .param("years", category.retentionYears())
                .param("from", category.retentionFrom().name())
                .param("archive", category.archiveOffer())
                .param("code", category.code())
                .param("version", category.version())
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("category " + category.code());
        }
    }

    private static DocumentCategory row(ResultSet row, int index) throws SQLException {
        return new DocumentCategory(
                row.getString("code"),
                row.getLong("version"),
                row.getString("name"),
                row.getInt("position"),
                row.getBoolean("active"),
                DocumentClass.valueOf(row.getString("visibility")),
                words(row.getString("extra_readers")).map(Token::new).collect(Collectors.toSet()),
                words(row.getString("details")).map(DetailField::valueOf).toList(),
                words(row.getString("mandatory")).map(DetailField::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(row.getObject("retention_years", Integer.class))
                        .orElse(null),
                RetentionStart.valueOf(row.getString("retention_from")),
                row.getBoolean("archive_offer"));
    }

    private static Stream<String> words(@Nullable String column) {
        return column == null ? Stream.empty() : Arrays.stream(column.split(" "));
    }

    private static @Nullable String joined(Stream<String> words) {
        var all = words.collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }
}
