package de.knotenpunkt.identity;

import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads people, units and deputyships from the database. */
@Component
class SnapshotStore {

    private final JdbcTemplate jdbc;
    private final IdentityProperties properties;

    SnapshotStore(JdbcTemplate jdbc, IdentityProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    Snapshot load() {
        return new Snapshot(units(), people(), mails(), namedHeads(), standIns());
    }

    private List<OrgUnitRow> units() {
        return jdbc.query(
                "select code, name, parent, active from org_unit",
                (row, index) -> new OrgUnitRow(
                        new UnitCode(row.getString(1)),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)).map(UnitCode::new).orElse(null),
                        row.getBoolean(4)));
    }

    private List<PersonRow> people() {
        Map<UUID, Set<UnitCode>> units = new HashMap<>();
        jdbc.query("select person, unit from person_unit", row -> {
            units.computeIfAbsent(row.getObject(1, UUID.class), any -> new HashSet<>())
                    .add(new UnitCode(row.getString(2)));
        });
        Map<UUID, Set<Role>> roles = new HashMap<>();
        jdbc.query("select person, role from person_role", row -> {
            roles.computeIfAbsent(row.getObject(1, UUID.class), any -> new HashSet<>())
                    .add(Role.valueOf(row.getString(2)));
        });
        return jdbc.query("select id, name, job_title, active from person", (row, index) -> {
            var id = row.getObject(1, UUID.class);
            return new PersonRow(
                    new PersonId(id),
                    row.getString(2),
                    row.getString(3),
                    units.getOrDefault(id, Set.of()),
                    roles.getOrDefault(id, Set.of()),
                    row.getBoolean(4));
        });
    }

    private Map<PersonId, String> mails() {
        var mails = new HashMap<PersonId, String>();
        jdbc.query("select id, mail from person where active and mail <> ''", row -> {
            mails.put(new PersonId(row.getObject(1, UUID.class)), row.getString(2));
        });
        return mails;
    }

    private Map<UnitCode, PersonId> namedHeads() {
        var heads = new HashMap<UnitCode, PersonId>();
        for (var unit : properties.units()) {
            var login = unit.head();
            if (login != null) {
                jdbc.query(
                        "select id from person where login = ?",
                        row -> {
                            heads.put(unit.code(), new PersonId(row.getObject(1, UUID.class)));
                        },
                        login);
            }
        }
        return heads;
    }

    private List<Snapshot.StandIn> standIns() {
        return new ArrayList<>(jdbc.query(
                """
                select principal, deputy, from_day, to_day, scope from deputyship
                where ended_at is null and to_day >= current_date - interval 1 day""",
                (row, index) -> new Snapshot.StandIn(
                        new PersonId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        DeputyshipScope.valueOf(row.getString(5)))));
    }
}
