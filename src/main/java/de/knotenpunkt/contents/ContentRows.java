package de.knotenpunkt.contents;

import de.knotenpunkt.blobs.Blob;
import de.knotenpunkt.blobs.BlobReferences;
import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.inspection.ExtractedText;
import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.inspection.ScanVerdict;
import de.knotenpunkt.inspection.TextState;
import de.knotenpunkt.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of contents: facts, and the queue of what is still to be learnt. */
@Component
class ContentRows implements BlobReferences {

    private static final String FACTS = "select digest, size, kind, scan, text_state from content where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ContentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Blob> named(@Nullable Digest after, int limit) {
        return jdbc.sql("select digest, size from content where digest > :after order by digest limit :limit")
                .param("after", after == null ? "" : after.value())
                .param("limit", limit)
                .query(ContentRows::blob)
                .list();
    }

    /** Returns whether it was not there before. */
    boolean insert(StagedContent content) {
        var now = UtcTime.column(clock.instant());
        return jdbc.sql("""
                        insert ignore into content (digest, size, kind, kept_at, scan, next_at, attempts)
                        values (:digest, :size, :kind, :now, 'UNCHECKED', :now, 0)""")
                        .param("digest", content.blob().digest().value())
                        .param("size", content.blob().size())
                        .param("kind", content.kind().name())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Always in the same order, so that two of them wait for each other instead of for ever. */
    void lock(Collection<Digest> digests) {
        digests.stream()
                .sorted()
                .forEach(digest -> jdbc.sql("select 1 from content where digest = :digest for update")
                        .param("digest", digest.value())
                        .query(Integer.class)
                        .optional());
    }

    void delete(Digest digest) {
        jdbc.sql("delete from content where digest = :digest")
                .param("digest", digest.value())
                .update();
    }

    List<ContentFacts> find(Collection<Digest> digests) {
        if (digests.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FACTS + "digest in (:digests)")
                .param("digests", digests.stream().map(Digest::value).toList())
                .query(ContentRows::facts)
                .list();
    }

    Optional<String> text(Digest digest) {
        return jdbc.sql("select body from content where digest = :digest and body is not null")
                .param("digest", digest.value())
                .query(String.class)
                .optional();
    }

    /**
     * The content that has waited longest, taken for this node; nobody else gets it before {@code longest} is over. Those
     * never checked come first: nobody gets them until then.
     */
    Optional<ContentFacts> claim(Duration longest) {
        var now = clock.instant();
        return jdbc.sql(FACTS + """
                        next_at <= :now and (claimed_until is null or claimed_until <= :now)
                        order by scan <> 'UNCHECKED', next_at, digest limit 10""").param("now", UtcTime.column(now)).query(ContentRows::facts).list().stream()
                .filter(content -> take(content.blob().digest(), now, now.plus(longest)))
                .findFirst();
    }

    /** Whether a content waits now that was never checked. */
    boolean anyUnchecked() {
        return jdbc.sql("""
                        select 1 from content
                        where next_at <= :now and (claimed_until is null or claimed_until <= :now) and scan = 'UNCHECKED'
                        limit 1""")
                .param("now", UtcTime.column(clock.instant()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private boolean take(Digest digest, Instant now, Instant until) {
        return jdbc.sql("""
                        update content set claimed_until = :until, attempts = attempts + 1
                        where digest = :digest and next_at <= :now
                          and (claimed_until is null or claimed_until <= :now)""")
                        .param("digest", digest.value())
                        .param("now", UtcTime.column(now))
                        .param("until", UtcTime.column(until))
                        .update()
                == 1;
    }

    /** What was tried in vain before the first verdict does not count against reading the text. */
    void scanned(Digest digest, ScanVerdict verdict) {
        jdbc.sql("""
                update content set attempts = if(scan = 'UNCHECKED', 1, attempts),
                    scan = :scan, signature = :signature, scanned_at = :now where digest = :digest""")
                .param("digest", digest.value())
                .param("scan", verdict.state().name())
                .param("signature", verdict.signature())
                .param("now", UtcTime.column(clock.instant()))
                .update();
    }

    void read(Digest digest, ExtractedText text) {
        jdbc.sql("update content set text_state = :state, body = :body where digest = :digest")
                .param("digest", digest.value())
                .param("state", text.state().name())
                .param("body", text.text().isEmpty() ? null : text.text())
                .update();
    }

    /** Gives a claimed content back; {@code again} is when there is more to do, null for never. */
    void release(Digest digest, @Nullable Duration again) {
        jdbc.sql("""
                update content set claimed_until = null, next_at = :next,
                    attempts = if(:next is null, 0, attempts) where digest = :digest""")
                .param("digest", digest.value())
                .param(
                        "next",
                        again == null ? null : UtcTime.column(clock.instant().plus(again)))
                .update();
    }

    /** Gives a claimed content back for later, as if it had not been taken. */
    void postpone(Digest digest, Duration pause) {
        jdbc.sql("""
                update content set claimed_until = null, next_at = :next, attempts = greatest(attempts - 1, 0)
                where digest = :digest""")
                .param("digest", digest.value())
                .param("next", UtcTime.column(clock.instant().plus(pause)))
                .update();
    }

    int attempts(Digest digest) {
        return jdbc.sql("select attempts from content where digest = :digest")
                .param("digest", digest.value())
                .query(Integer.class)
                .single();
    }

    /** Has contents checked again that never were or were checked before the moment; returns how many. */
    int checkAgain(Instant before, int limit) {
        return jdbc.sql("""
                update content set next_at = :now where next_at is null and scan in ('UNCHECKED', 'CLEAN')
                  and (scanned_at is null or scanned_at < :before) limit :limit""")
                .param("now", UtcTime.column(clock.instant()))
                .param("before", UtcTime.column(before))
                .param("limit", limit)
                .update();
    }

    private static Blob blob(ResultSet row, int index) throws SQLException {
        return new Blob(new Digest(row.getString("digest")), row.getLong("size"));
    }

    private static ContentFacts facts(ResultSet row, int index) throws SQLException {
        var text = row.getString("text_state");
        return new ContentFacts(
                blob(row, index),
                FileKind.valueOf(row.getString("kind")),
                ScanState.valueOf(row.getString("scan")),
                text == null ? null : TextState.valueOf(text));
    }
}
