package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One person standing in for another from a first to a last day. */
@Entity
@Table(name = "deputyship")
class Deputyship extends AbstractAggregateRoot<Deputyship> {

    /** Longer than a year is not a stand-in but a change of post. */
    static final long LONGEST_IN_DAYS = 366;

    @EmbeddedId
    private DeputyshipId id;

    private UUID principal;
    private UUID deputy;
    private LocalDate fromDay;
    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private DeputyshipScope scope;

    private UUID grantedBy;
    private String grantedName;
    private Instant grantedAt;
    private @Nullable UUID endedBy;
    private @Nullable String endedName;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Deputyship() {}

    Deputyship(GrantDeputyship wish, Signature by, LocalDate today, Instant at) {
        if (wish.principal().equals(wish.deputy())) {
            throw InvalidValue.at("deputy", "identity.deputyships.problem.oneself");
        }
        if (wish.to().isBefore(wish.from())) {
            throw InvalidValue.at("to", "identity.deputyships.problem.to-before-from");
        }
        if (wish.to().isBefore(today)) {
            throw InvalidValue.at("to", "identity.deputyships.problem.to-past");
        }
        if (ChronoUnit.DAYS.between(wish.from(), wish.to()) >= LONGEST_IN_DAYS) {
            throw InvalidValue.at("to", "identity.deputyships.problem.too-long", LONGEST_IN_DAYS);
        }
        this.id = DeputyshipId.next();
        this.principal = wish.principal().value();
        this.deputy = wish.deputy().value();
        this.fromDay = wish.from();
        this.toDay = wish.to();
        this.scope = wish.scope();
        this.grantedBy = by.person().value();
        this.grantedName = by.name();
        this.grantedAt = at;
        registerEvent(new DeputyshipGranted(id, wish.principal(), wish.deputy(), fromDay, toDay, wish.scope(), by, at));
    }

    void end(Signature by, LocalDate today, Instant at) {
        if (stateOn(today) == DeputyshipState.OVER) {
            throw new Denied("identity.deputyships.problem.already-over");
        }
        endedBy = by.person().value();
        endedName = by.name();
        endedAt = at;
        registerEvent(new DeputyshipEnded(id, principal(), deputy(), by, at));
    }

    DeputyshipState stateOn(LocalDate day) {
        if (endedAt != null || day.isAfter(toDay)) {
            return DeputyshipState.OVER;
        }
        return day.isBefore(fromDay) ? DeputyshipState.PLANNED : DeputyshipState.IN_FORCE;
    }

    DeputyshipId id() {
        return id;
    }

    PersonId principal() {
        return new PersonId(principal);
    }

    PersonId deputy() {
        return new PersonId(deputy);
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate to() {
        return toDay;
    }

    DeputyshipScope scope() {
        return scope;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deputyship that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
