package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** People of the rules' tests: GB 40 leads, GB 51 takes part, GB 32 has nothing to do with it. */
final class Personas {

    static final UnitCode SCHOOLS = new UnitCode("40");
    static final UnitCode YOUTH = new UnitCode("51");
    static final UnitCode ORDER = new UnitCode("32");
    static final UnitCode SOCIAL = new UnitCode("50");
    static final UnitCode OFFICE = new UnitCode("50.01");

    static final Actor COORDINATOR = person("Koordination", Set.of(Role.COORDINATOR), OFFICE, Set.of());
    static final Actor OTHER_COORDINATOR =
            person("Vertretung Koordination", Set.of(Role.COORDINATOR), OFFICE, Set.of());
    static final Actor CLERK = person("Sachbearbeitung 40", Set.of(Role.CASE_WORKER), SCHOOLS, Set.of());
    static final Actor COLLEAGUE = person("Kollegin 40", Set.of(Role.CASE_WORKER), SCHOOLS, Set.of());
    static final Actor HEAD = person("Leitung 40", Set.of(Role.DEPARTMENT_HEAD), SCHOOLS, Set.of(SCHOOLS));
    static final Actor YOUTH_HEAD = person("Leitung 51", Set.of(Role.DEPARTMENT_HEAD), YOUTH, Set.of(YOUTH));
    static final Actor YOUTH_CLERK = person("Sachbearbeitung 51", Set.of(Role.CASE_WORKER), YOUTH, Set.of());
    static final Actor STRANGER = person("Sachbearbeitung 32", Set.of(Role.CASE_WORKER), ORDER, Set.of());
    static final Actor STRANGE_HEAD = person("Leitung 32", Set.of(Role.DEPARTMENT_HEAD), ORDER, Set.of(ORDER));
    static final Actor EXECUTIVE = person("Landrätin", Set.of(Role.EXECUTIVE), new UnitCode("01"), Set.of());
    static final Actor COUNCIL_OFFICE =
            person("Sitzungsdienst", Set.of(Role.COUNCIL_OFFICE), new UnitCode("01"), Set.of());
    static final Actor IT = person("IT", Set.of(Role.IT_ADMIN), new UnitCode("10"), Set.of());
    static final Actor AUDITOR = person("Datenschutz", Set.of(Role.AUDITOR), new UnitCode("01"), Set.of());

    /** Everybody who might try. */
    static final List<Actor> ALL = List.of(
            COORDINATOR,
            OTHER_COORDINATOR,
            CLERK,
            COLLEAGUE,
            HEAD,
            YOUTH_HEAD,
            YOUTH_CLERK,
            STRANGER,
            STRANGE_HEAD,
            EXECUTIVE,
            COUNCIL_OFFICE,
            IT,
            AUDITOR);

    private Personas() {}

    static PersonId id(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static Actor person(String name, Set<Role> roles, UnitCode unit, Set<UnitCode> headOf) {
        var capacity = new Capacity(id(name), name, roles, Set.of(unit), headOf, true, true);
        return new Actor(id(name), name, List.of(capacity), tokens(capacity));
    }

    /** The deputy with everything the principal may decide and do. */
    static Actor deputy(Actor deputy, Actor principal) {
        var own = principal.own();
        var lent =
                new Capacity(own.principal(), own.principalName(), own.roles(), own.units(), own.headOf(), true, false);
        var tokens = new HashSet<>(deputy.tokens());
        tokens.addAll(principal.tokens());
        return new Actor(
                deputy.person(),
                deputy.name(),
                Stream.concat(deputy.capacities().stream(), Stream.of(lent)).toList(),
                tokens);
    }

    private static Set<Token> tokens(Capacity capacity) {
        var tokens = new HashSet<Token>();
        capacity.headOf().forEach(unit -> tokens.add(Token.head(unit)));
        capacity.roles().forEach(role -> tokens.add(Token.role(role)));
        if (capacity.has(Role.CASE_WORKER) || capacity.has(Role.DEPARTMENT_HEAD) || capacity.has(Role.EXECUTIVE)) {
            tokens.add(Token.STAFF);
        }
        if (!capacity.has(Role.IT_ADMIN) && !capacity.has(Role.AUDITOR) && !capacity.has(Role.COUNCIL_OFFICE)) {
            tokens.add(Token.person(capacity.principal()));
            capacity.units().forEach(unit -> {
                tokens.add(Token.unit(unit));
                tokens.add(Token.unit(unit.department()));
            });
        }
        return tokens;
    }
}
