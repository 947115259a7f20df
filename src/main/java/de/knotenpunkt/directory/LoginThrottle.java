package de.knotenpunkt.directory;

import de.knotenpunkt.shared.TimeOrderedUuid;
import de.knotenpunkt.shared.UtcTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts before the directory is asked, for all nodes together. An attempt is written down first and taken
 * back if it succeeds, so that many at once do not slip through. Names are kept as hashes and for a short time.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class LoginThrottle {

    private final JdbcTemplate jdbc;
    private final ThrottleProperties limits;
    private final Clock clock;

    LoginThrottle(JdbcTemplate jdbc, ThrottleProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** Writes the attempt down. */
    UUID begin(String login, String address) {
        var attempt = TimeOrderedUuid.next();
        var now = clock.instant();
        jdbc.update("delete from login_attempt where at < ?", UtcTime.column(now.minus(limits.window())));
        jdbc.update(
                "insert into login_attempt (id, name_hash, address, at) values (?, ?, ?, ?)",
                attempt,
                hash(login),
                address,
                UtcTime.column(now));
        return attempt;
    }

    /** Whether the attempt, with those before it, is one too many. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    boolean isTooMany(String login, String address) {
        var now = clock.instant();
        var since = UtcTime.column(now.minus(limits.window()));
        return count("select count(*) from login_attempt where name_hash = ? and at > ?", hash(login), since)
                        > limits.perName()
                || count("select count(*) from login_attempt where address = ? and at > ?", address, since)
                        > limits.perAddress()
                || count(
                                "select count(distinct name_hash) from login_attempt where address = ? and at > ?",
                                address,
                                UtcTime.column(now.minus(limits.sprayWindow())))
                        > limits.namesPerAddress();
    }

    /** The attempt shall not count: refused without asking, or not answered by the directory. */
    void forget(UUID attempt) {
        jdbc.update("delete from login_attempt where id = ?", attempt);
    }

    /** The right password was given: earlier mistakes under this name no longer count. */
    void succeeded(String login) {
        jdbc.update("delete from login_attempt where name_hash = ?", hash(login));
    }

    private long count(String question, Object... values) {
        var answer = jdbc.queryForObject(question, Long.class, values);
        return answer == null ? 0 : answer;
    }

    private static String hash(String login) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(login.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
