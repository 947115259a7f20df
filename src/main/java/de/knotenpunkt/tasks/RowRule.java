package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Token;
import java.util.List;
import java.util.Map;

/**
 * The row rule as part of a statement about {@code task t}: stored audience and tokens of the actor have one in common.
 *
 * @param condition begins with {@code and}, or is empty for the coordination
 */
record RowRule(String condition, Map<String, Object> parameters) {

    static RowRule of(Actor actor) {
        if (actor.seesEverything()) {
            return new RowRule("", Map.of());
        }
        if (actor.tokens().isEmpty()) {
            return new RowRule(" and 1 = 0", Map.of());
        }
        return new RowRule(
                " and exists (select 1 from record_audience a where a.kind = 'task' and a.record_id = t.id"
                        + " and a.token in (:tokens))",
                Map.of("tokens", tokens(actor)));
    }

    static List<String> tokens(Actor actor) {
        return actor.tokens().stream().map(Token::value).sorted().toList();
    }
}
