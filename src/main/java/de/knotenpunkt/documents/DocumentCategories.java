package de.knotenpunkt.documents;

import de.knotenpunkt.identity.CurrentActor;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on categories. What readers a category adds and how long it is kept changes its documents with it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + DocumentAuthorities.MANAGE + "')")
public class DocumentCategories {

    private final CategoryBook categories;
    private final CategoryFollowing following;
    private final CurrentActor current;
    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentCategories(
            CategoryBook categories, CategoryFollowing following, CurrentActor current, JdbcClient jdbc, Clock clock) {
        this.categories = categories;
        this.following = following;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All categories, those no longer in use as well, in their order. */
    @Transactional(readOnly = true)
    public List<DocumentCategory> all() {
        return categories.all();
    }

    /** How many documents have this category, the trash included. */
    @Transactional(readOnly = true)
    public int documents(String code) {
        return jdbc.sql("select count(*) from document where category = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /**
     * Writes a category. Its documents follow before this returns.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed it since it was read
     */
    public void change(DocumentCategory category) {
        categories.write(category);
        following.follow(category, new Signed(current.get().signature(), clock.instant()));
    }
}
