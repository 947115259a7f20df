package de.knotenpunkt.documents;

import de.knotenpunkt.records.History;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.FoldedWords;
import de.knotenpunkt.shared.WordTable;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way a document reaches the database: with its Verlauf, its audience and its words, all in the transaction of
 * the change, and with its events published.
 */
@Component
class DocumentLedger {

    private static final WordTable WORDS = new WordTable("document_word", "document_id");

    private final Documents documents;
    private final History history;
    private final AudienceStore audiences;
    private final CategoryBook categories;
    private final JdbcTemplate jdbc;

    DocumentLedger(
            Documents documents, History history, AudienceStore audiences, CategoryBook categories, JdbcTemplate jdbc) {
        this.documents = documents;
        this.history = history;
        this.audiences = audiences;
        this.categories = categories;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Document save(Document document) {
        var saved = documents.saveAndFlush(document);
        history.append(saved.id().ref(), saved.takeUnwritten());
        refresh(saved);
        return saved;
    }

    /** Derives what is stored beside a document anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(Document document) {
        refreshAudience(document);
        var metadata = document.text().metadata();
        WORDS.replace(
                jdbc,
                document.id().value(),
                FoldedWords.of(
                        metadata.title(),
                        document.stored(document.versions().lastKey()).fileName(),
                        Objects.requireNonNullElse(metadata.fileReference(), "")));
    }

    /**
     * Derives anew who may read a document: its own class may say so, or a record it hangs on.
     *
     * @return whether these are others than before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean refreshAudience(Document document) {
        var category = categories.find(document.text().metadata().category());
        var records = document.reading().visibility() == DocumentClass.AS_RECORD
                ? document.records().stream().map(this::audienceOf).reduce(Audience.NONE, Audience::plus)
                : Audience.NONE;
        return audiences.replaceAudience(
                DocumentId.KIND, document.id().value(), DocumentAudience.of(document, category, records));
    }

    private Audience audienceOf(EntityRef record) {
        return audiences.audienceOf(record.kind(), UUID.fromString(record.id()));
    }
}
