package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a task: the one row rule. Stored beside the task, used as query, in memory, in the search index and as
 * explanation; the contract test holds them together.
 */
final class TaskVisibility {

    private TaskVisibility() {}

    static Audience audience(Task task) {
        var creators = persons(task.createdBy());
        if (task.neverAssigned()) {
            return Audience.of(Token.head(task.creatorUnit())).plus(creators);
        }
        return Audience.of(Token.head(task.leadUnit()))
                .plus(creators)
                .plus(personal(task.handling().assignee()))
                .plus(task.participations().stream().map(part -> Token.head(part.unit())))
                .plus(task.participations().stream().flatMap(part -> personal(part.signer())))
                .plus(byClass(task));
    }

    private static Audience byClass(Task task) {
        return switch (task.text().visibility()) {
            case INTERNAL -> Audience.of(Token.STAFF);
            case UNIT -> Audience.NONE.plus(units(task).map(Token::unit));
            case PARTICIPANTS -> Audience.NONE;
            case COORDINATION ->
                task.text().isExecutiveMayRead() ? Audience.of(Token.role(Role.EXECUTIVE)) : Audience.NONE;
            case NON_PUBLIC -> Audience.of(Token.role(Role.EXECUTIVE), Token.role(Role.COUNCIL_OFFICE));
        };
    }

    private static Stream<UnitCode> units(Task task) {
        return Stream.concat(
                Stream.of(task.leadUnit()), task.participations().stream().map(Participation::unit));
    }

    /** A person and, if they acted i. V., the one they stood in for. */
    private static Stream<Token> persons(Signature by) {
        return Stream.concat(Stream.of(by.person()), Optional.ofNullable(by.onBehalfOf()).stream())
                .map(Token::person);
    }

    private static Stream<Token> personal(@Nullable PersonId person) {
        return person == null ? Stream.empty() : Stream.of(Token.person(person));
    }
}
