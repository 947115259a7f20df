package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.Operations;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deputyships (Vertretung): somebody stands in for a person for a time. Set by oneself, by the head of the person's
 * unit or by IT; ends by itself.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + IdentityAuthorities.DEPUTISE + "')")
public class Deputyships {

    private final DeputyshipBook book;
    private final SnapshotCache cache;
    private final CurrentActor actor;
    private final Operations operations;
    private final Clock clock;

    Deputyships(DeputyshipBook book, SnapshotCache cache, CurrentActor actor, Operations operations, Clock clock) {
        this.book = book;
        this.cache = cache;
        this.actor = actor;
        this.operations = operations;
        this.clock = clock;
    }

    /** Who stands in for the person today. */
    @PreAuthorize("isAuthenticated()")
    public List<PersonRow> standInsOf(PersonId principal) {
        var snapshot = cache.current();
        return snapshot.inForceOf(principal, today()).stream()
                .flatMap(standIn -> snapshot.person(standIn.deputy()).stream())
                .filter(PersonRow::active)
                .distinct()
                .toList();
    }

    /** Own deputyships, past ones as well: who stands in for oneself, and for whom one stands in; newest first. */
    public List<DeputyshipRow> own() {
        return rows(book.concerning(actor.get().person().value()));
    }

    /** Deputyships, past ones as well, of other people the actor may set deputies for; newest first. */
    public List<DeputyshipRow> ofMyPeople() {
        var people = principals().stream()
                .map(PersonRow::id)
                .filter(id -> !id.equals(actor.get().person()))
                .map(PersonId::value)
                .toList();
        return people.isEmpty() ? List.of() : rows(book.ofPrincipals(people));
    }

    /** People the actor may set deputies for: oneself first, then the people of units one heads; for IT, everybody. */
    public List<PersonRow> possiblePrincipals() {
        return principals();
    }

    /** Lets somebody stand in for a person. */
    @Transactional
    public DeputyshipId grant(GrantDeputyship wish) {
        var done = operations.find(wish.operation());
        if (done.isPresent()) {
            return new DeputyshipId(UUID.fromString(done.get().id()));
        }
        var by = actor.get();
        if (!isResponsible(by, wish.principal())) {
            throw new Denied("identity.deputyships.problem.not-yours");
        }
        if (cache.current()
                .person(wish.deputy())
                .filter(person -> person.active() && person.hasAny(Snapshot.WORKING))
                .isEmpty()) {
            throw InvalidValue.at("deputy", "identity.deputyships.problem.deputy-unfit");
        }
        var deputyship = new Deputyship(wish, by.signature(), today(), clock.instant());
        if (book.overlaps(wish.principal().value(), wish.deputy().value(), wish.from(), wish.to())) {
            throw InvalidValue.at("from", "identity.deputyships.problem.overlaps");
        }
        book.save(deputyship);
        operations.record(wish.operation(), deputyship.id().ref());
        cache.refresh();
        return deputyship.id();
    }

    /** Ends a deputyship at once, or takes it back before it begins; the deputy may lay it down as well. */
    @Transactional
    public void end(EndDeputyship wish) {
        if (operations.find(wish.operation()).isPresent()) {
            return;
        }
        var by = actor.get();
        var deputyship =
                book.findById(wish.id()).filter(found -> mayEnd(by, found)).orElseThrow(NotFound::new);
        if (deputyship.version() != wish.version()) {
            throw new ObjectOptimisticLockingFailureException(Deputyship.class, wish.id());
        }
        deputyship.end(by.signature(), today(), clock.instant());
        book.save(deputyship);
        operations.record(wish.operation(), deputyship.id().ref());
        cache.refresh();
    }

    private List<PersonRow> principals() {
        var by = actor.get();
        return cache.current().workersFirst(by.person()).stream()
                .filter(person -> isResponsible(by, person.id()))
                .toList();
    }

    /** In own right only: a head's deputy does not appoint deputies, or a lent right could be made to last. */
    private boolean isResponsible(Actor by, PersonId principal) {
        var person = cache.current().person(principal);
        return by.person().equals(principal)
                || isAdministrator(by)
                || person.filter(known ->
                                known.units().stream().anyMatch(by.own().headOf()::contains))
                        .isPresent();
    }

    private static boolean isAdministrator(Actor by) {
        return by.own().has(Role.IT_ADMIN);
    }

    private boolean mayEnd(Actor by, Deputyship deputyship) {
        return by.person().equals(deputyship.deputy()) || isResponsible(by, deputyship.principal());
    }

    private List<DeputyshipRow> rows(List<Deputyship> deputyships) {
        var by = actor.get();
        var snapshot = cache.current();
        return deputyships.stream()
                .map(deputyship -> new DeputyshipRow(
                        deputyship.id(),
                        deputyship.principal(),
                        name(snapshot, deputyship.principal()),
                        deputyship.deputy(),
                        name(snapshot, deputyship.deputy()),
                        deputyship.from(),
                        deputyship.to(),
                        deputyship.scope(),
                        deputyship.stateOn(today()),
                        deputyship.stateOn(today()) != DeputyshipState.OVER && mayEnd(by, deputyship),
                        deputyship.version()))
                .toList();
    }

    private static String name(Snapshot snapshot, PersonId person) {
        return snapshot.person(person).map(PersonRow::name).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
