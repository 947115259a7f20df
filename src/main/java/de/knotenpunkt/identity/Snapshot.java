package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * People, units and deputyships at one moment, all in memory and never changing: a county has some hundred people, and
 * every request asks about them.
 */
final class Snapshot {

    /** Roles whose holders carry out tasks; only they are offered in pickers and may stand in for somebody. */
    static final Set<Role> WORKING = Set.of(Role.CASE_WORKER, Role.DEPARTMENT_HEAD, Role.COORDINATOR);

    private static final Comparator<PersonRow> BY_NAME = Comparator.comparing(
                    PersonRow::name, Collator.getInstance(Locale.GERMAN)::compare)
            .thenComparing(person -> person.id().value());

    /** A deputyship that has not been ended early. */
    record StandIn(PersonId principal, PersonId deputy, LocalDate from, LocalDate to, DeputyshipScope scope) {

        boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private record ActorOfDay(PersonId person, LocalDate day) {}

    private final Map<UnitCode, OrgUnitRow> unitsByCode = new HashMap<>();
    private final List<OrgUnitRow> units;
    private final Map<PersonId, PersonRow> people = new HashMap<>();
    private final List<PersonRow> workers;
    private final Map<UnitCode, PersonId> namedHeads;
    private final List<StandIn> standIns;
    private final Map<PersonId, String> mails;
    private final Map<ActorOfDay, Actor> actors = new ConcurrentHashMap<>();

    Snapshot(
            Collection<OrgUnitRow> units,
            Collection<PersonRow> people,
            Map<PersonId, String> mails,
            Map<UnitCode, PersonId> namedHeads,
            Collection<StandIn> standIns) {
        this.mails = Map.copyOf(mails);
        this.units =
                units.stream().sorted(Comparator.comparing(OrgUnitRow::code)).toList();
        this.units.forEach(unit -> unitsByCode.put(unit.code(), unit));
        people.forEach(person -> this.people.put(person.id(), person));
        this.workers = people.stream()
                .filter(person -> person.active() && person.hasAny(WORKING))
                .sorted(BY_NAME)
                .toList();
        this.namedHeads = Map.copyOf(namedHeads);
        this.standIns = List.copyOf(standIns);
    }

    List<OrgUnitRow> units() {
        return units;
    }

    Optional<OrgUnitRow> unit(UnitCode code) {
        return Optional.ofNullable(unitsByCode.get(code));
    }

    Optional<PersonRow> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Active people with a working role by name, this one (with whatever role) before the others. */
    List<PersonRow> workersFirst(PersonId first) {
        return Stream.concat(person(first).stream(), workers.stream())
                .distinct()
                .toList();
    }

    /** The unit and all it is a part of, the topmost last; ends at a unit met before. */
    List<UnitCode> withParents(UnitCode unit) {
        var path = new ArrayList<UnitCode>();
        var next = Optional.of(unit);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next = unit(next.get()).map(OrgUnitRow::parent);
        }
        return path;
    }

    boolean isWithin(UnitCode part, UnitCode whole) {
        return withParents(part).contains(whole);
    }

    List<PersonRow> membersOf(UnitCode unit) {
        return workers.stream()
                .filter(person -> person.units().stream().anyMatch(own -> isWithin(own, unit)))
                .toList();
    }

    List<PersonRow> headsOf(UnitCode unit) {
        return withParents(unit).stream()
                .map(this::ownHeads)
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    /** Units the person heads: their own, and parts of these that have no head of their own. */
    Set<UnitCode> headedBy(PersonRow person) {
        if (!person.roles().contains(Role.DEPARTMENT_HEAD)) {
            return Set.of();
        }
        var own = Stream.concat(person.units().stream(), units.stream().map(OrgUnitRow::code));
        return Set.copyOf(
                own.distinct().filter(unit -> headsOf(unit).contains(person)).toList());
    }

    /** What a person stands for on a day; computed once, since every request asks several times. */
    Actor actor(PersonId person, LocalDate day) {
        return actors.computeIfAbsent(
                new ActorOfDay(person, day), wanted -> Capacities.actor(this, wanted.person(), wanted.day()));
    }

    List<PersonRow> active() {
        return people.values().stream()
                .filter(PersonRow::active)
                .sorted(BY_NAME)
                .toList();
    }

    /** Active people who read by the token on a day, own right or not, in no particular order. */
    List<Actor> holders(Token token, LocalDate day) {
        return people.values().stream()
                .filter(PersonRow::active)
                .map(person -> actor(person.id(), day))
                .filter(actor -> actor.tokens().contains(token))
                .toList();
    }

    /** Mail address; empty if the directory says none or the person is no longer active. */
    Optional<String> mail(PersonId person) {
        return person(person)
                .filter(PersonRow::active)
                .map(active -> mails.get(active.id()))
                .filter(mail -> !mail.isBlank());
    }

    List<StandIn> inForceFor(PersonId deputy, LocalDate day) {
        return standIns.stream()
                .filter(standIn -> standIn.deputy().equals(deputy) && standIn.inForceOn(day))
                .toList();
    }

    List<StandIn> inForceOf(PersonId principal, LocalDate day) {
        return standIns.stream()
                .filter(standIn -> standIn.principal().equals(principal) && standIn.inForceOn(day))
                .toList();
    }

    List<PersonRow> search(String text, int limit) {
        var wanted = Arrays.stream(folded(text).split("\\s+"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        return workers.stream()
                .filter(person -> wanted.stream()
                        .allMatch(start -> hasWord(folded(person.name() + " " + person.function()), start)))
                .limit(limit)
                .toList();
    }

    private static boolean hasWord(String text, String start) {
        return Arrays.stream(text.split("[\\s\\-]+")).anyMatch(word -> word.startsWith(start))
                || text.startsWith(start);
    }

    /** Lower case without accents, so that "mu" finds "Müller" and "Ayse" finds "Ayşe". */
    private static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.GERMAN), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss");
    }

    private List<PersonRow> ownHeads(UnitCode unit) {
        var named = namedHeads.get(unit);
        if (named != null) {
            return person(named).filter(PersonRow::active).stream().toList();
        }
        return workers.stream()
                .filter(person -> person.roles().contains(Role.DEPARTMENT_HEAD)
                        && person.units().contains(unit))
                .toList();
    }
}
