package de.knotenpunkt.search;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the search.
 *
 * @param directory folder of this node's index; nothing but a cache of the table {@code search_entry}. None: the index
 *     lies in memory and is built at every start, for tests only
 * @param background whether this node reads changes by itself; tests say when
 * @param pollEvery how soon at the latest a node learns what another one wrote
 */
@ConfigurationProperties("knotenpunkt.search")
record SearchProperties(
        @Nullable Path directory,
        @DefaultValue("true") boolean background,
        @DefaultValue("PT2S") Duration pollEvery) {}
