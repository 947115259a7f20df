package de.knotenpunkt.blobs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contributed by every module whose rows name contents. What nobody names is an orphan and is deleted after the grace
 * time, so this answers for all rows, archived ones as well. It is asked by jobs and commands with nobody logged in.
 */
public interface BlobReferences {

    /**
     * Contents this module names, each once, by ascending digest.
     *
     * @param after only those with a greater digest; null from the beginning
     * @param limit at most so many; fewer mean that there are no more
     */
    List<Blob> named(@Nullable Digest after, int limit);
}
