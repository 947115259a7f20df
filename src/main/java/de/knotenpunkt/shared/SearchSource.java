package de.knotenpunkt.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a module lets its records be found by the one search box. A bean of the owning module; it is asked as a job that
 * reads everything, in a transaction of the search, some seconds after a change has been committed. Who finds a record
 * is not said here: the search reads the stored audience of {@link SearchText#guard}.
 */
public interface SearchSource {

    /** Kind of the records, as in their {@link EntityRef}; each kind has one source. */
    String kind();

    /** What is to be found of a record today; empty if there is no such record (any more). */
    Optional<SearchText> text(EntityRef ref);

    /**
     * All records in a stable order, page by page, for the rebuild of the index.
     *
     * @param last last reference of the page before; null for the first page
     * @param limit most references wanted
     * @return empty after the last record
     */
    List<EntityRef> after(@Nullable EntityRef last, int limit);

    /**
     * Which records of this kind may read differently, or be read by others, after a record of any kind has changed.
     * Asked after the change, for the reference of every {@link DomainEvent}; must be cheap for kinds that do not
     * matter here. Records whose {@link SearchText#guard} changed need not be named.
     */
    default Set<EntityRef> touchedBy(EntityRef changed) {
        return changed.kind().equals(kind()) ? Set.of(changed) : Set.of();
    }

    /**
     * Name of a {@link SearchText#category} that the county gives itself; empty for those that are translated by
     * {@link #categoryKey}.
     */
    default Optional<String> categoryName(String category) {
        return Optional.empty();
    }

    /** Key of the translation of a {@link SearchText#category}. */
    default String categoryKey(String category) {
        return "search.category." + kind() + "." + category;
    }
}
