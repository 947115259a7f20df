package de.knotenpunkt.tasks;

import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DemoPeople;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A county that has used the application for years, made in the database within seconds: twelve units, people of the
 * demo, four of ten tasks open, two of three readable by everybody.
 */
public final class ManyTasks {

    private static final List<String> UNITS =
            List.of("01", "10", "11", "20", "32", "40", "50", "50.01", "51", "53", "61", "GLB");

    /** Small enough for a slow machine to finish within the connection's patience. */
    private static final int AT_ONCE = 10_000;

    private final JdbcTemplate jdbc;

    public ManyTasks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes so many, and with them what people kept, noted and looked at. */
    public void create(int number) {
        var people = DemoData.read().users().stream()
                .filter(user -> List.of("SB", "GBL", "KO").contains(user.role()))
                .map(user -> "'" + DemoPeople.id(user.uid()) + "'")
                .toList();
        for (var first = 1; first <= number; first += AT_ONCE) {
            jdbc.update(tasks(first, Math.min(number, first + AT_ONCE - 1), people));
        }
        audience("concat('HEAD:', lead_unit)", "1 = 1");
        audience("concat('PERSON:', creator_id)", "1 = 1");
        audience("concat('PERSON:', assignee_id)", "assignee_id is not null and assignee_id <> creator_id");
        audience("'STAFF'", "visibility = 'INTERNAL'");
        audience("concat('UNIT:', lead_unit)", "visibility = 'UNIT'");
        audience("'ROLE:EXECUTIVE'", "visibility = 'NON_PUBLIC'");
        audience("'ROLE:COUNCIL_OFFICE'", "visibility = 'NON_PUBLIC'");
        jdbc.update("insert ignore into record_waiting (kind, token, reason, record_id, since)"
                + " select 'task', concat('HEAD:', lead_unit), 'accept', id, status_since from task"
                + " where status in ('ASSIGNED', 'IN_REVIEW')");
        words("concat('wort', number_sequence mod 997)");
        words("'aufgabe'");
        words("cast(number_sequence as char)");
        words("lower(concat('kmut-', number_year, '-', lpad(number_sequence, 4, '0')))");
        jdbc.update(
                "insert ignore into task_field (task_id, field_code) select id, concat('HF', 1 + number_sequence mod 4) from task");
        around();
        jdbc.execute("analyze table task, record_audience, record_waiting, task_word, task_field, task_participation,"
                + " record_history, record_note, follow_up, saved_view, preference, draft");
    }

    /** What lies around the tasks, so that its tables are large as well. */
    private void around() {
        jdbc.update("""
                insert into record_history (kind, record_id, at, person_id, person_name, action)
                select 'task', t.id, t.changed_at, t.creator_id, 'Erika Beispiel', elt(s.seq, 'CREATE', 'ACCEPT')
                from task t join seq_1_to_2 s""");
        jdbc.update("""
                insert into record_note (kind, record_id, note_kind, text, at, person_id, person_name)
                select 'task', id, 'FILE_NOTE', 'Rücksprache gehalten.', changed_at, creator_id, 'Erika Beispiel'
                from task where number_sequence mod 4 = 0""");
        jdbc.update("""
                insert into follow_up (id, person, kind, record_id, label, wanted_on, due_on, reason, created_at, version)
                select uuid(), creator_id, 'task', id, subject, due_on, due_on, '', created_at, 0
                from task where number_sequence mod 50 = 0""");
        jdbc.update("""
                insert into saved_view (id, owner, unit, route, name, query)
                select uuid(), uuid(), null, 'aufgaben', concat('Ansicht ', seq), '' from seq_1_to_3000""");
        jdbc.update("""
                insert into preference (person, name, setting)
                select uuid(), 'tasks.columns', 'NUMBER' from seq_1_to_3000""");
        jdbc.update("""
                insert into draft (person, form, title, path, content, saved_at)
                select uuid(), 'tasks.new', 'Entwurf', 'aufgaben', '{}', utc_timestamp(6) from seq_1_to_3000""");
    }

    private static String tasks(int first, int last, List<String> people) {
        var units = UNITS.stream().map(unit -> "'" + unit + "'").toList();
        return """
                insert into task (id, version, number_year, number_sequence, status, status_since, creator_id, creator_name,
                    creator_unit, created_at, changed_at, changed_by_name, subject, description, occasion, lead_unit,
                    priority, due_on, due_kind, visibility, executive_may_read, duty, document_required,
                    assigned_at, creator_heads_lead, assignee_id, changed_since_return, reporter_heads_lead,
                    rejection_seen, proposed_in_review, due_extensions)
                select cast(insert(insert(insert(insert(concat(lpad(lower(hex(1700000000000 + seq * 1000)), 12, '0'), '7',
                        lpad(lower(hex(seq mod 4096)), 3, '0'), '8000', lpad(lower(hex(seq)), 12, '0')),
                        21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-') as uuid),
                    0, 2020, seq,
                    elt(1 + seq mod 10, 'IN_PROGRESS', 'IN_PROGRESS', 'ASSIGNED', 'IN_REVIEW', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'REJECTED'),
                    timestamp '2026-01-01 00:00:00' + interval (seq mod 300) day,
                    elt(1 + seq mod %1$d, %2$s), 'Erika Beispiel', elt(1 + seq mod 12, %3$s),
                    timestamp '2026-01-01 00:00:00' + interval (seq mod 300) day, timestamp '2026-01-01 00:00:00' + interval seq second,
                    'Erika Beispiel', concat('Aufgabe Wort', seq mod 997, ' Nummer ', seq), '', 'OWN_PROPOSAL',
                    elt(1 + (seq div 7) mod 12, %3$s), seq mod 4, date '2026-01-01' + interval (seq * 7 mod 1000) day, 'INTERNAL',
                    elt(1 + seq mod 12, 'INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL',
                        'UNIT', 'UNIT', 'PARTICIPANTS', if(seq mod 25 = 0, 'NON_PUBLIC', 'COORDINATION')),
                    false, 1 + seq mod 8, false, timestamp '2026-01-01 00:00:00', false,
                    if(seq mod 10 in (2, 3), null, elt(1 + (seq div 3) mod %1$d, %2$s)), false, false, false, false, 0
                from seq_%4$d_to_%5$d""".formatted(people.size(), String.join(", ", people), String.join(", ", units), first, last);
    }

    private void audience(String token, String condition) {
        jdbc.update("insert ignore into record_audience (kind, token, record_id) select 'task', " + token
                + ", id from task where " + condition);
    }

    private void words(String word) {
        jdbc.update("insert ignore into task_word (word, task_id) select " + word + ", id from task");
    }
}
