package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule from person and day to what they stand for and read by. Pure: same snapshot, same answer.
 *
 * <p>A deputy gets what the principal holds in their own right, never what the principal has from somebody else: no
 * chains. Rights of administration and audit are never lent.
 */
final class Capacities {

    private static final Set<Role> STAFF = Set.of(Role.CASE_WORKER, Role.DEPARTMENT_HEAD, Role.EXECUTIVE);
    private static final Set<Role> IN_UNITS = Set.of(Role.CASE_WORKER, Role.DEPARTMENT_HEAD, Role.COORDINATOR);
    private static final Set<Role> WITH_CONTENT =
            Set.of(Role.CASE_WORKER, Role.DEPARTMENT_HEAD, Role.COORDINATOR, Role.EXECUTIVE);
    private static final Set<Role> NEVER_LENT = Set.of(Role.IT_ADMIN, Role.AUDITOR);

    private Capacities() {}

    static Actor actor(Snapshot snapshot, PersonId id, LocalDate today) {
        var known = snapshot.person(id);
        if (known.isEmpty() || !known.get().active()) {
            var name = known.map(PersonRow::name).orElse("");
            return new Actor(
                    id, name, List.of(new Capacity(id, name, Set.of(), Set.of(), Set.of(), true, true)), Set.of());
        }
        var person = known.get();
        var capacities = new ArrayList<Capacity>();
        var own =
                new Capacity(id, person.name(), person.roles(), person.units(), snapshot.headedBy(person), true, true);
        capacities.add(own);
        var tokens = new HashSet<>(tokens(snapshot, own));
        if (person.hasAny(Snapshot.WORKING)) {
            for (var standIn : snapshot.inForceFor(id, today)) {
                snapshot.person(standIn.principal())
                        .filter(PersonRow::active)
                        .map(principal -> lent(snapshot, principal, standIn.scope()))
                        .ifPresent(capacity -> {
                            capacities.add(capacity);
                            tokens.addAll(lentTokens(snapshot, capacity, standIn.scope()));
                        });
            }
        }
        return new Actor(id, person.name(), capacities, tokens);
    }

    private static Capacity lent(Snapshot snapshot, PersonRow principal, DeputyshipScope scope) {
        var roles = principal.roles().stream()
                .filter(role -> !NEVER_LENT.contains(role))
                .filter(role -> switch (scope) {
                    case ALL -> true;
                    case REVIEW -> role == Role.DEPARTMENT_HEAD;
                    case TASKS -> role == Role.CASE_WORKER;
                })
                .collect(Collectors.toSet());
        Set<UnitCode> heads = scope == DeputyshipScope.TASKS ? Set.of() : snapshot.headedBy(principal);
        var personal = scope != DeputyshipScope.REVIEW;
        return new Capacity(principal.id(), principal.name(), roles, principal.units(), heads, personal, false);
    }

    private static Set<Token> lentTokens(Snapshot snapshot, Capacity lent, DeputyshipScope scope) {
        return switch (scope) {
            case ALL -> tokens(snapshot, lent);
            case REVIEW -> heads(lent);
            case TASKS -> Set.of(Token.person(lent.principal()));
        };
    }

    private static Set<Token> heads(Capacity capacity) {
        return capacity.headOf().stream().map(Token::head).collect(Collectors.toSet());
    }

    private static Set<Token> tokens(Snapshot snapshot, Capacity capacity) {
        var tokens = new HashSet<Token>(heads(capacity));
        capacity.roles().forEach(role -> tokens.add(Token.role(role)));
        if (holdsOneOf(STAFF, capacity)) {
            tokens.add(Token.STAFF);
        }
        if (holdsOneOf(IN_UNITS, capacity)) {
            capacity.units().stream()
                    .flatMap(unit -> snapshot.withParents(unit).stream())
                    .forEach(unit -> tokens.add(Token.unit(unit)));
        }
        if (holdsOneOf(WITH_CONTENT, capacity)) {
            tokens.add(Token.person(capacity.principal()));
        }
        return tokens;
    }

    private static boolean holdsOneOf(Set<Role> roles, Capacity capacity) {
        return roles.stream().anyMatch(capacity::has);
    }
}
