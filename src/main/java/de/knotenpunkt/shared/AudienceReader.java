package de.knotenpunkt.shared;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers for any record whether an actor may read it, by the stored audience and without knowing the owner. The
 * coordination may read everything; whether such a record exists is then left to the owner to say.
 */
@Component
public class AudienceReader {

    private static final String READABLE = """
            select distinct record_id from record_audience
            where kind = :kind and record_id in (:ids) and token in (:tokens)""";

    private final JdbcClient jdbc;

    AudienceReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the actor may read the record. */
    public boolean canRead(Actor actor, EntityRef ref) {
        return !readable(actor, Set.of(ref)).isEmpty();
    }

    /** Those of the records that the actor may read; one statement for each kind. */
    public Set<EntityRef> readable(Actor actor, Collection<EntityRef> refs) {
        if (actor.seesEverything()) {
            return Set.copyOf(refs);
        }
        var readable = new HashSet<EntityRef>();
        refs.stream()
                .filter(ref -> uuid(ref) != null)
                .collect(Collectors.groupingBy(EntityRef::kind, Collectors.toSet()))
                .forEach((kind, ofKind) -> readable.addAll(readable(actor, kind, ofKind)));
        return readable;
    }

    private Set<EntityRef> readable(Actor actor, String kind, Set<EntityRef> refs) {
        if (actor.tokens().isEmpty()) {
            return Set.of();
        }
        var found = Set.copyOf(jdbc.sql(READABLE)
                .param("kind", kind)
                .param("ids", refs.stream().map(AudienceReader::uuid).toList())
                .param("tokens", actor.tokens().stream().map(Token::value).toList())
                .query(UUID.class)
                .list());
        return refs.stream()
                .filter(ref ->
                        Optional.ofNullable(uuid(ref)).filter(found::contains).isPresent())
                .collect(Collectors.toSet());
    }

    /** Only records with a UUID have an audience. */
    private static @Nullable UUID uuid(EntityRef ref) {
        try {
            return UUID.fromString(ref.id());
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }
}
