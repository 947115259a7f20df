package de.knotenpunkt.workspace;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.TimeOrderedUuid;
import de.knotenpunkt.shared.UnitCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists kept under a name, for oneself or for one's unit. A view holds only an address: what it shows follows the rights
 * of whoever opens it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SavedViews {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;
    private static final int MOST = 30;
    private static final Pattern ROUTE = Pattern.compile("[a-z][a-z0-9/-]{0,99}");

    private final JdbcTemplate jdbc;
    private final CurrentActor current;

    SavedViews(JdbcTemplate jdbc, CurrentActor current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Views of a list: one's own first, then those of one's units, each by name. */
    public List<SavedView> of(String route) {
        var actor = current.get();
        var units = units(actor);
        var marks = String.join(", ", units.stream().map(unit -> "?").toList());
        var parameters = Stream.concat(
                        Stream.of(route, actor.person().value()), units.stream().map(UnitCode::value))
                .toArray();
        var mine =
                "select id, owner, unit, route, name, query from saved_view where route = ? and (unit is null and owner = ?";
        return jdbc
                .query(units.isEmpty() ? mine + ")" : mine + " or unit in (" + marks + "))", rows(actor), parameters)
                .stream()
                .sorted(Comparator.comparing((SavedView view) -> view.unit().isPresent())
                        .thenComparing(SavedView::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The units to which the acting person may give a view. */
    public List<UnitCode> unitsToShareWith() {
        return units(current.get());
    }

    /**
     * Keeps a list under a name.
     *
     * @param unit the unit it is for; null for oneself
     */
    @Transactional
    public SavedViewId save(String name, String route, String query, @Nullable UnitCode unit) {
        var actor = current.get();
        if (!ROUTE.matcher(route).matches()
                || query.length() > LONGEST_QUERY
                || query.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("workspace.problem.view-address");
        }
        if (unit != null && !units(actor).contains(unit)) {
            throw InvalidValue.at("unit", "workspace.problem.view-unit");
        }
        var kept = jdbc.queryForObject(
                "select count(*) from saved_view where owner = ? and route = ?",
                Integer.class,
                actor.person().value(),
                route);
        if (kept != null && kept >= MOST) {
            throw new InvalidValue("workspace.problem.view-too-many", MOST);
        }
        var id = new SavedViewId(TimeOrderedUuid.next());
        jdbc.update(
                "insert into saved_view (id, owner, unit, route, name, query) values (?, ?, ?, ?, ?, ?)",
                id.value(),
                actor.person().value(),
                unit == null ? null : unit.value(),
                route,
                checked(name),
                query);
        return id;
    }

    /** Gives a view another name. */
    @Transactional
    public void rename(SavedViewId id, String name) {
        jdbc.update("update saved_view set name = ? where id = ?", checked(name), mine(id).value());
    }

    /** Lets a view show another list of the same page. */
    @Transactional
    public void change(SavedViewId id, String query) {
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidValue("workspace.problem.view-address");
        }
        jdbc.update("update saved_view set query = ? where id = ?", query, mine(id).value());
    }

    /** Deletes a view. */
    @Transactional
    public void delete(SavedViewId id) {
        jdbc.update("delete from saved_view where id = ?", mine(id).value());
    }

    /** A view that is not one's own is not there. */
    private SavedViewId mine(SavedViewId id) {
        return jdbc
                .query(
                        "select id, owner, unit, route, name, query from saved_view where id = ?",
                        rows(current.get()),
                        id.value())
                .stream()
                .filter(SavedView::mine)
                .map(SavedView::id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String checked(String name) {
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw InvalidValue.at("name", "workspace.problem.view-name", LONGEST_NAME);
        }
        return trimmed;
    }

    /** One's own units and what they are parts of: a view of GB 50 serves 50.01 as well. */
    private static List<UnitCode> units(Actor actor) {
        return actor.own().units().stream()
                .flatMap(unit ->
                        Stream.iterate(Optional.of(unit), Optional::isPresent, code -> code.flatMap(SavedViews::above)))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<UnitCode> above(UnitCode unit) {
        var dot = unit.value().lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.of(new UnitCode(unit.value().substring(0, dot)));
    }

    /** Whoever made a view may change it, and the head of the unit that it was given to. */
    private static RowMapper<SavedView> rows(Actor actor) {
        return (row, index) -> {
            var unit = Optional.ofNullable(row.getString(3)).map(UnitCode::new);
            var owner = row.getObject(2, UUID.class).equals(actor.person().value());
            var head = unit.map(actor.own().headOf()::contains).orElse(false);
            return new SavedView(
                    new SavedViewId(row.getObject(1, UUID.class)),
                    row.getString(5),
                    row.getString(4),
                    row.getString(6),
                    unit,
                    owner || head);
        };
    }
}
