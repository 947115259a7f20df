package de.knotenpunkt.tasks;

import java.util.HashMap;
import java.util.List;

/** Brings the units of a task to what was wished, without losing what they have already said. */
final class Participations {

    private Participations() {}

    static void write(List<Participation> stored, List<ParticipationWish> wishes) {
        var wanted = new HashMap<String, ParticipationWish>();
        wishes.forEach(wish -> wanted.put(wish.unit().value(), wish));
        stored.removeIf(part -> !wanted.containsKey(part.unit().value()));
        for (var part : stored) {
            var wish = wanted.remove(part.unit().value());
            if (wish != null) {
                part.rewish(wish);
            }
        }
        wishes.stream()
                .filter(wish -> wanted.containsKey(wish.unit().value()))
                .forEach(wish -> stored.add(new Participation(wish)));
    }

    /** The units whose turn it is: all at once, or in order the first that has not answered. */
    static List<Participation> onTurn(List<Participation> parts) {
        var next = parts.stream()
                .filter(Participation::isAsked)
                .filter(part -> part.kind().asksForDecision())
                .mapToInt(Participation::position)
                .filter(position -> position > 0)
                .min()
                .orElse(0);
        return parts.stream()
                .filter(Participation::isAsked)
                .filter(part -> !part.kind().asksForDecision() || part.position() == 0 || part.position() == next)
                .toList();
    }
}
