package de.knotenpunkt.identity;

import de.knotenpunkt.directory.DirectoryPerson;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.UtcTime;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the snapshot of people and units; knows how to add and change, not how to delete a person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonStore {

    private final JdbcTemplate jdbc;
    private final RoleMapping mapping;
    private final IdentityProperties properties;
    private final Clock clock;

    PersonStore(JdbcTemplate jdbc, RoleMapping mapping, IdentityProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.mapping = mapping;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Makes the snapshot of a person what the directory says. Somebody without a role is not taken up: data of people
     * who do not use the application are no business of it. Known ones become inactive.
     */
    void save(DirectoryPerson person) {
        var roles = mapping.roles(person);
        if (roles.isEmpty()) {
            deactivate(new PersonId(person.id()));
            return;
        }
        jdbc.update(
                """
                insert into person (id, login, name, job_title, mail, phone, active, seen_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update login = value(login), name = value(name), job_title = value(job_title),
                    mail = value(mail), phone = value(phone), active = value(active), seen_at = value(seen_at)""",
                person.id(),
                cut(person.login(), 256),
                cut(person.name(), 200),
                cut(person.title(), 200),
                cut(person.mail(), 254),
                cut(person.phone(), 64),
                person.enabled(),
                UtcTime.column(clock.instant()));
        var units = mapping.units(person);
        units.forEach(this::addUnit);
        replace(
                "person_unit",
                "unit",
                person,
                units.stream().map(UnitCode::value).collect(Collectors.toSet()));
        replace("person_role", "role", person, roles.stream().map(Role::name).collect(Collectors.toSet()));
    }

    /** The directory no longer lets the person in; the name stays for everything they did. */
    void deactivate(PersonId person) {
        jdbc.update("update person set active = false where id = ? and active", person.value());
        jdbc.update("delete from person_role where person = ?", person.value());
    }

    /** Makes names and order of the configured units what configuration says; the others stay as they are. */
    void saveConfiguredUnits() {
        for (var unit : properties.units()) {
            var parent = Optional.ofNullable(unit.parent()).or(() -> parentOf(unit.code()));
            jdbc.update(
                    """
                    insert into org_unit (code, name, parent, active) values (?, ?, ?, true)
                    on duplicate key update name = value(name), parent = value(parent), active = true""",
                    unit.code().value(),
                    unit.name(),
                    parent.map(UnitCode::value).orElse(null));
        }
    }

    Set<PersonId> activePeople() {
        return new HashSet<>(jdbc.query(
                "select id from person where active", (row, index) -> new PersonId(row.getObject(1, UUID.class))));
    }

    private void addUnit(UnitCode unit) {
        parentOf(unit).ifPresent(this::addUnit);
        jdbc.update(
                "insert ignore into org_unit (code, name, parent, active) values (?, '', ?, true)",
                unit.value(),
                parentOf(unit).map(UnitCode::value).orElse(null));
    }

    private void replace(String table, String column, DirectoryPerson person, Collection<String> wanted) {
        var stored = new HashSet<>(jdbc.queryForList(
                "select " + column + " from " + table + " where person = ?", String.class, person.id()));
        for (var gone : stored) {
            if (!wanted.contains(gone)) {
                jdbc.update("delete from " + table + " where person = ? and " + column + " = ?", person.id(), gone);
            }
        }
        for (var fresh : wanted) {
            if (!stored.contains(fresh)) {
                jdbc.update("insert into " + table + " (person, " + column + ") values (?, ?)", person.id(), fresh);
            }
        }
    }

    private static Optional<UnitCode> parentOf(UnitCode unit) {
        var dot = unit.value().lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.of(new UnitCode(unit.value().substring(0, dot)));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
