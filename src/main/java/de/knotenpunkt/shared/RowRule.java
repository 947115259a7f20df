package de.knotenpunkt.shared;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row rule as part of a statement: stored audience and tokens of the actor have one in common. Whatever reads rows
 * of a kind of record puts it into its statement; nothing else decides which rows those are.
 *
 * @param condition a condition about one record; empty for the coordination, which sees everything
 * @param ids selects the ids of all readable records where these are few, so that they may lead a statement; null for
 *     whoever sees most of them and is better asked about each
 * @param parameters values of the names in both
 */
public record RowRule(String condition, @Nullable String ids, Map<String, Object> parameters) {

    private static final String COMMON = "a.kind = :audienceKind and a.token in (:tokens)";
    private static final Pattern COLUMN = Pattern.compile("[a-z_]+\\.[a-z_]+");

    /**
     * What this actor may read.
     *
     * @param kind kind of record
     * @param idColumn column of the statement with the id of the record, such as {@code t.id}
     */
    public static RowRule of(Actor actor, String kind, String idColumn) {
        if (!COLUMN.matcher(idColumn).matches()) {
            throw new IllegalArgumentException("not a column: " + idColumn);
        }
        if (actor.seesEverything()) {
            return new RowRule("", null, Map.of());
        }
        if (actor.tokens().isEmpty()) {
            return new RowRule("1 = 0", null, Map.of());
        }
        return new RowRule(
                "exists (select 1 from record_audience a where a.record_id = " + idColumn + " and " + COMMON + ")",
                actor.tokens().contains(Token.STAFF)
                        ? null
                        : "select distinct a.record_id as id from record_audience a where " + COMMON,
                Map.of("audienceKind", kind, "tokens", tokens(actor)));
    }

    /** The condition behind another one: begins with {@code and}, or is empty. */
    public String and() {
        return condition.isEmpty() ? "" : " and " + condition;
    }

    /** The actor's tokens as stored. */
    public static List<String> tokens(Actor actor) {
        return actor.tokens().stream().map(Token::value).sorted().toList();
    }
}
