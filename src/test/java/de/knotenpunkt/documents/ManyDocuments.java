package de.knotenpunkt.documents;

import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DemoPeople;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A county that has kept documents for years, made in the database within seconds: twelve units and categories, people of
 * the demo, every third document with two Fassungen, every second on a record, two of three readable by everybody, one of
 * fifty in the trash.
 */
public final class ManyDocuments {

    private static final List<String> UNITS =
            List.of("01", "10", "11", "20", "32", "40", "50", "50.01", "51", "53", "61", "GLB");

    /** Small enough for a slow machine to finish within the connection's patience. */
    private static final int AT_ONCE = 5_000;

    private static final String NUMBER = "cast(substring(title, 17) as integer)";

    private final JdbcTemplate jdbc;

    public ManyDocuments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes so many, with contents, links and words. */
    public void create(int number) {
        var people = DemoData.read().users().stream()
                .filter(user -> List.of("SB", "GBL", "KO").contains(user.role()))
                .map(user -> "'" + DemoPeople.id(user.uid()) + "'")
                .toList();
        for (var first = 1; first <= number; first += AT_ONCE) {
            jdbc.update(documents(first, Math.min(number, first + AT_ONCE - 1), people));
        }
        versions();
        audience("concat('HEAD:', lead_unit)", "1 = 1");
        audience("concat('PERSON:', creator_id)", "1 = 1");
        audience("'STAFF'", "visibility = 'INTERNAL'");
        audience("concat('UNIT:', lead_unit)", "visibility = 'UNIT'");
        audience("'ROLE:EXECUTIVE'", "visibility = 'NON_PUBLIC'");
        audience("'ROLE:COUNCIL_OFFICE'", "visibility = 'NON_PUBLIC'");
        words("concat('wort', " + NUMBER + " mod 997)");
        words("'dokument'");
        words("cast(" + NUMBER + " as char)");
        jdbc.update("""
                insert ignore into document_link (document_id, kind, record_id, linked_at)
                select id, 'task', md5(""" + NUMBER + " div 8), created_at from document where " + NUMBER + " mod 2 = 0");
        jdbc.update("""
                insert into record_history (kind, record_id, at, person_id, person_name, action)
                select 'document', id, changed_at, creator_id, 'Erika Beispiel', 'FILE' from document""");
        jdbc.update("""
                insert into document_access (document_id, number, person_id, purpose, at)
                select id, 1, creator_id, 'DOWNLOAD', changed_at from document""");
        jdbc.execute("analyze table document, document_version, document_link, document_share, document_word,"
                + " document_access, content, record_audience, record_history");
    }

    private void versions() {
        jdbc.update("insert ignore into document_version (document_id, number, digest, size, kind, file_name, comment,"
                + " is_final, added_at, id, name)"
                + " select id, 1, sha2(title, 256), latest_size, latest_kind, latest_name, '', false, created_at,"
                + " creator_id, creator_name from document");
        jdbc.update("insert ignore into document_version (document_id, number, digest, size, kind, file_name, comment,"
                + " is_final, added_at, id, name)"
                + " select id, 2, sha2(concat(title, ' 2'), 256), latest_size, latest_kind, latest_name, '', false,"
                + " changed_at, creator_id, creator_name from document where latest = 2");
        jdbc.update("""
                insert ignore into content (digest, size, kind, kept_at, scan, scanned_at, text_state, body, attempts)
                select digest, size, kind, added_at, 'CLEAN', added_at, 'COMPLETE', 'Text', 0 from document_version""");
    }

    private static String documents(int first, int last, List<String> people) {
        var units = UNITS.stream().map(unit -> "'" + unit + "'").toList();
        return """
                insert into document (id, version, title, category, lead_unit, visibility, executive_may_read,
                    description, document_on, latest, latest_name, latest_size, latest_kind, latest_final, creator_id,
                    creator_name, created_at, changed_at, changed_by_name, trashed_at, retain_until)
                select cast(insert(insert(insert(insert(concat(lpad(lower(hex(1750000000000 + seq * 1000)), 12, '0'), '7',
                        lpad(lower(hex(seq mod 4096)), 3, '0'), '8000', lpad(lower(hex(seq)), 12, '0')),
                        21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-') as uuid),
                    0, concat('Dokument Nummer ', seq),
                    elt(1 + seq mod 12, 'NOTE', 'MINUTES', 'CONCEPT', 'INVENTORY', 'COUNCIL_PAPER', 'AGREEMENT',
                        'GRANT_NOTICE', 'PROOF_OF_USE', 'GRANT_APPLICATION', 'PRESS', 'REPORT', 'PHOTO'),
                    elt(1 + (seq div 7) mod 12, %3$s),
                    elt(1 + seq mod 12, 'INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL',
                        'INTERNAL', 'UNIT', 'UNIT', 'PARTICIPANTS', if(seq mod 25 = 0, 'NON_PUBLIC', 'COORDINATION')),
                    false, '', date '2019-01-01' + interval (seq * 7 mod 2500) day, if(seq mod 3 = 0, 2, 1),
                    concat('datei-', seq, '.pdf'), 1000 + seq, 'PDF', false, elt(1 + seq mod %1$d, %2$s), 'Erika Beispiel',
                    timestamp '2026-01-01 00:00:00' + interval (seq mod 300) day,
                    timestamp '2026-01-01 00:00:00' + interval (seq * 31 mod 20000) minute, 'Erika Beispiel',
                    if(seq mod 50 = 0, timestamp '2026-11-01 00:00:00' + interval seq second, null),
                    date '2029-12-31' + interval (seq mod 12) year
                from seq_%4$d_to_%5$d""".formatted(people.size(), String.join(", ", people), String.join(", ", units), first, last);
    }

    private void audience(String token, String condition) {
        jdbc.update("insert ignore into record_audience (kind, token, record_id) select 'document', " + token
                + ", id from document where is_kept = 1 and " + condition);
    }

    private void words(String word) {
        jdbc.update("insert ignore into document_word (word, document_id) select " + word + ", id from document");
    }
}
