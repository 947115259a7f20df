package de.knotenpunkt.workspace;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.UtcTime;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Input the acting person has not saved yet, kept on the server so that neither a lost session nor a restart costs it.
 * Nobody else can read it; it ends by being saved, by being discarded, or after {@link #KEPT}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Drafts {

    /** How long a draft waits for its person. */
    public static final Duration KEPT = Duration.ofDays(14);

    /** The longest input, in bytes. */
    public static final int LONGEST = 64 * 1024;

    private static final int LONGEST_TITLE = 200;
    private static final String COLUMNS = "form, title, path, content, saved_at";

    private final JdbcTemplate jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    Drafts(JdbcTemplate jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps the input of a form in place of what was kept for it before.
     *
     * @return when it was kept
     */
    @Transactional
    public Instant save(FormKey form, String title, String path, String content) {
        if (content.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new InvalidValue("workspace.problem.draft-too-long", LONGEST / 1024);
        }
        var now = clock.instant();
        jdbc.update(
                """
                insert into draft (person, form, title, path, content, saved_at) values (?, ?, ?, ?, ?, ?)
                on duplicate key update
                    title = values(title), path = values(path), content = values(content), saved_at = values(saved_at)""",
                me(),
                form.value(),
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                path,
                content,
                UtcTime.column(now));
        return now;
    }

    /** What was kept for a form. */
    public Optional<Draft> find(FormKey form) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from draft where person = ? and form = ? and saved_at > ?",
                        (row, index) -> draft(row),
                        me(),
                        form.value(),
                        oldest())
                .stream()
                .findFirst();
    }

    /** Everything that was kept, newest first: what is offered after the next log-in. */
    public List<Draft> offered() {
        return jdbc.query(
                "select " + COLUMNS + " from draft where person = ? and saved_at > ? order by saved_at desc limit 20",
                (row, index) -> draft(row),
                me(),
                oldest());
    }

    /** Forgets what was kept for a form: it has been saved, or is not wanted. */
    @Transactional
    public void discard(FormKey form) {
        jdbc.update("delete from draft where person = ? and form = ?", me(), form.value());
    }

    private Object me() {
        return actor.get().person().value();
    }

    private LocalDateTime oldest() {
        return UtcTime.column(clock.instant().minus(KEPT));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new FormKey(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                UtcTime.instant(row.getObject(5, LocalDateTime.class)));
    }
}
