package de.knotenpunkt.documents;

import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.SearchSource;
import de.knotenpunkt.shared.SearchText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets documents be found by what is said about them and by the text of their topmost Fassung. What lies in the trash
 * is not found.
 */
@Component
@Transactional(readOnly = true)
class DocumentSearchSource implements SearchSource {

    private static final RowMapper<EntityRef> REF = (row, index) -> new DocumentId(row.getObject(1, UUID.class)).ref();

    private final DocumentAccess access;
    private final CategoryBook categories;
    private final Contents contents;
    private final JdbcClient jdbc;

    DocumentSearchSource(DocumentAccess access, CategoryBook categories, Contents contents, JdbcClient jdbc) {
        this.access = access;
        this.categories = categories;
        this.contents = contents;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return DocumentId.KIND;
    }

    @Override
    public Optional<SearchText> text(EntityRef ref) {
        return access.stored(DocumentId.of(ref))
                .filter(document -> document.trashedAt().isEmpty())
                .map(this::text);
    }

    @Override
    public List<EntityRef> after(@Nullable EntityRef last, int limit) {
        return last == null
                ? jdbc.sql("select id from document order by id limit ?")
                        .param(limit)
                        .query(REF)
                        .list()
                : jdbc.sql("select id from document where id > ? order by id limit ?")
                        .param(UUID.fromString(last.id()))
                        .param(limit)
                        .query(REF)
                        .list();
    }

    /** A document that is read like a record changes its readers with it. */
    @Override
    public Set<EntityRef> touchedBy(EntityRef changed) {
        if (changed.kind().equals(kind())) {
            return Set.of(changed);
        }
        return access.readLike(changed).stream().map(DocumentId::ref).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public Optional<String> categoryName(String category) {
        return categories.nameOf(category);
    }

    private SearchText text(Document document) {
        var metadata = document.text().metadata();
        return SearchText.of(
                        document.id().ref(),
                        metadata.title(),
                        DocumentRoutes.detail(document.id()),
                        document.changedAt())
                .number(metadata.details().get(DetailField.PAPER_NUMBER))
                .fileReference(metadata.fileReference())
                .body(body(document))
                .category(metadata.category())
                .unit(metadata.leadUnit())
                .year(metadata.documentOn().getYear())
                .fields(metadata.fields())
                .build();
    }

    private String body(Document document) {
        var metadata = document.text().metadata();
        var latest = document.stored(document.versions().lastKey());
        return Stream.of(
                        Stream.of(metadata.description(), latest.fileName()),
                        metadata.details().values().stream(),
                        Stream.ofNullable(metadata.fileSystem()),
                        contents.text(latest.blob().digest()).stream())
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
