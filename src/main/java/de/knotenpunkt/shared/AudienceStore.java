package de.knotenpunkt.shared;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who may read a record and whose turn it is beside the record, in the same transaction. Queries of every module
 * join these two tables; only this class writes them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AudienceStore {

    private final JdbcTemplate jdbc;

    AudienceStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes the stored audience of a record this one; writes only the difference.
     *
     * @return whether there was any
     */
    public boolean replaceAudience(String kind, UUID id, Audience audience) {
        var stored = new HashSet<>(jdbc.queryForList(
                "select token from record_audience where kind = ? and record_id = ?", String.class, kind, id));
        var wanted = audience.tokens().stream().map(Token::value).collect(Collectors.toSet());
        var gone = minus(stored, wanted);
        var fresh = minus(wanted, stored);
        for (var token : gone) {
            jdbc.update("delete from record_audience where kind = ? and token = ? and record_id = ?", kind, token, id);
        }
        jdbc.batchUpdate(
                "insert into record_audience (kind, token, record_id) values (?, ?, ?)",
                fresh,
                fresh.size() + 1,
                (row, token) -> {
                    row.setString(1, kind);
                    row.setString(2, token);
                    row.setObject(3, id);
                });
        return !gone.isEmpty() || !fresh.isEmpty();
    }

    /** Makes the stored turns of a record these. */
    public void replaceWaiting(String kind, UUID id, Collection<WaitingFor> turns) {
        jdbc.update("delete from record_waiting where kind = ? and record_id = ?", kind, id);
        jdbc.batchUpdate(
                "insert into record_waiting (kind, token, reason, record_id, since, except_persons) values (?, ?, ?, ?, ?, ?)",
                turns,
                turns.size() + 1,
                (row, turn) -> {
                    row.setString(1, kind);
                    row.setString(2, turn.token().value());
                    row.setString(3, turn.reason());
                    row.setObject(4, id);
                    row.setObject(5, UtcTime.column(turn.since()));
                    row.setString(6, exceptColumn(turn.except()));
                });
    }

    /** The stored audience of a record. */
    public Audience audienceOf(String kind, UUID id) {
        return Audience.of(jdbc.query(
                "select token from record_audience where kind = ? and record_id = ?",
                (row, index) -> new Token(row.getString(1)),
                kind,
                id));
    }

    private static @Nullable String exceptColumn(Set<PersonId> except) {
        return except.isEmpty()
                ? null
                : except.stream().map(PersonId::toString).sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> minus(Set<String> from, Set<String> what) {
        var rest = new HashSet<>(from);
        rest.removeAll(what);
        return rest;
    }
}
