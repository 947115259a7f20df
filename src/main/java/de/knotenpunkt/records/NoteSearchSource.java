package de.knotenpunkt.records;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.RefLabel;
import de.knotenpunkt.shared.SearchSource;
import de.knotenpunkt.shared.SearchText;
import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets Vermerke be found, by whoever may read the record they are on; a hit leads to that record. */
@Component
@Transactional(readOnly = true)
class NoteSearchSource implements SearchSource {

    private static final String KIND = "note";
    private static final int LONGEST_TITLE = 90;
    private static final RowMapper<EntityRef> REF = (row, index) -> new EntityRef(KIND, row.getString(1));

    private final JdbcClient jdbc;
    private final RecordLabels labels;
    private final CurrentActor actor;
    private final Clock clock;

    NoteSearchSource(JdbcClient jdbc, RecordLabels labels, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.labels = labels;
        this.actor = actor;
        this.clock = clock;
    }

    private record Stored(EntityRef record, String kind, String text, Instant at) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchText> text(EntityRef ref) {
        return jdbc.sql("select kind, record_id, note_kind, text, at from record_note where id = ?")
                .param(ref.id())
                .query((row, index) -> new Stored(
                        new EntityRef(row.getString(1), row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        UtcTime.instant(row.getObject(5, LocalDateTime.class))))
                .optional()
                .flatMap(note -> labels.label(note.record(), actor.get()).map(record -> text(ref, note, record)));
    }

    @Override
    public List<EntityRef> after(@Nullable EntityRef last, int limit) {
        return jdbc.sql("select id from record_note where id > ? order by id limit ?")
                .param(last == null ? 0 : Long.parseLong(last.id()))
                .param(limit)
                .query(REF)
                .list();
    }

    /** A new Vermerk is told as a change of its record, and each shows what that record is called. */
    @Override
    public Set<EntityRef> touchedBy(EntityRef changed) {
        return jdbc.sql("select id from record_note where kind = ? and record_id = ?")
                .param(changed.kind())
                .param(changed.id())
                .query(REF)
                .set();
    }

    @Override
    public String categoryKey(String category) {
        return "records.note-kind." + category;
    }

    private SearchText text(EntityRef ref, Stored note, RefLabel record) {
        return SearchText.of(ref, title(note.text()), record.path(), note.at())
                .guardedBy(note.record())
                .context(record.label())
                .body(note.text())
                .category(note.kind())
                .year(LocalDate.ofInstant(note.at(), clock.getZone()).getYear())
                .build();
    }

    /** A Vermerk has no title: its beginning, up to the end of a word. */
    private static String title(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST_TITLE);
        return line.substring(0, end > 0 ? end : LONGEST_TITLE) + " …";
    }
}
