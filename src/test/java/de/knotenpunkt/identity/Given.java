package de.knotenpunkt.identity;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small county, built step by step: units 50 with its part 50.01, and 51. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2022, 7, 4);
    static final UnitCode SOCIAL = new UnitCode("50");
    static final UnitCode BASICS = new UnitCode("50.01");
    static final UnitCode YOUTH = new UnitCode("51");

    private final List<OrgUnitRow> units =
            new ArrayList<>(List.of(unit(SOCIAL, null), unit(BASICS, SOCIAL), unit(YOUTH, null)));
    private final List<PersonRow> people = new ArrayList<>();
    private final Map<UnitCode, PersonId> heads = new HashMap<>();
    private final List<Snapshot.StandIn> standIns = new ArrayList<>();

    PersonId person(String name, UnitCode unit, Role... roles) {
        return person(name, unit, true, roles);
    }

    PersonId person(String name, UnitCode unit, boolean active, Role... roles) {
        var id = new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        var all = Arrays.stream(roles).collect(Collectors.toSet());
        people.add(new PersonRow(id, name, "", Set.of(unit), all, active));
        return id;
    }

    Given head(UnitCode unit, PersonId person) {
        heads.put(unit, person);
        return this;
    }

    Given standIn(PersonId deputy, PersonId principal, DeputyshipScope scope) {
        return standIn(deputy, principal, scope, TODAY, TODAY);
    }

    Given standIn(PersonId deputy, PersonId principal, DeputyshipScope scope, LocalDate from, LocalDate to) {
        standIns.add(new Snapshot.StandIn(principal, deputy, from, to, scope));
        return this;
    }

    Snapshot snapshot() {
        return new Snapshot(units, people, Map.of(), heads, standIns);
    }

    private static OrgUnitRow unit(UnitCode code, @Nullable UnitCode parent) {
        return new OrgUnitRow(code, "", parent, true);
    }
}
