package de.knotenpunkt.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All deputyships, past ones included. */
interface DeputyshipBook extends Repository<Deputyship, DeputyshipId> {

    Deputyship save(Deputyship deputyship);

    Optional<Deputyship> findById(DeputyshipId id);

    @Query(
            "select d from Deputyship d where d.principal = :person or d.deputy = :person order by d.fromDay desc, d.id.value")
    List<Deputyship> concerning(UUID person);

    @Query("select d from Deputyship d where d.principal in :people order by d.fromDay desc, d.id.value")
    List<Deputyship> ofPrincipals(Collection<UUID> people);

    @Query("""
            select count(d) > 0 from Deputyship d
            where d.principal = :principal and d.deputy = :deputy and d.endedAt is null
              and d.fromDay <= :to and d.toDay >= :from""")
    boolean overlaps(UUID principal, UUID deputy, LocalDate from, LocalDate to);
}
