package de.knotenpunkt.notifications;

import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Notice;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns addresses of notices into people. Who holds the token as a deputy is a recipient as well, marked with the name of
 * whom they stand in for; who holds it in own right is never told as a deputy.
 */
@Component
class Recipients {

    private final ActorFactory actors;

    Recipients(ActorFactory actors) {
        this.actors = actors;
    }

    /**
     * One line for each person and key, the first notice and the own right before the others.
     *
     * @param but who is told nothing: the one who did it
     * @param reads whether an actor may read the record
     */
    List<Line> of(List<Notice> notices, @Nullable PersonId but, Predicate<Actor> reads) {
        var lines = new ArrayList<Line>();
        for (var notice : notices) {
            for (var holder : actors.holders(notice.to())) {
                if (!holder.person().equals(but) && !notice.except().contains(holder.person()) && reads.test(holder)) {
                    lines.add(new Line(holder.person(), notice, behalf(holder, notice.to())));
                }
            }
        }
        var first = new LinkedHashMap<String, Line>();
        lines.stream()
                .sorted(Comparator.comparing(line -> line.onBehalfOf() != null))
                .forEach(line ->
                        first.putIfAbsent(line.recipient() + " " + line.notice().key(), line));
        return List.copyOf(first.values());
    }

    private static @Nullable String behalf(Actor actor, Token token) {
        return actor.capacity(capacity -> holds(capacity, token))
                .filter(capacity -> !capacity.ownRight())
                .map(Capacity::principalName)
                .orElse(null);
    }

    private static boolean holds(Capacity capacity, Token token) {
        return capacity.headOf().stream().map(Token::head).anyMatch(token::equals)
                || capacity.personal() && Token.person(capacity.principal()).equals(token)
                || capacity.roles().stream().map(Token::role).anyMatch(token::equals)
                || capacity.units().stream().map(Token::unit).anyMatch(token::equals);
    }

    /**
     * @param onBehalfOf name of the person stood in for; null in own right
     */
    record Line(PersonId recipient, Notice notice, @Nullable String onBehalfOf) {}
}
