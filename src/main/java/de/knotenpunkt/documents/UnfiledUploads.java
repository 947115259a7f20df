package de.knotenpunkt.documents;

import de.knotenpunkt.blobs.Blob;
import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/**
 * How much a person has sent to this node without making documents of it. The quota does not see that, and the store
 * keeps it for days: without a bound one person would fill the disk for all.
 */
@Component
class UnfiledUploads {

    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final long MEGABYTE = 1024L * 1024;

    private final Contents contents;
    private final DocumentsProperties properties;
    private final Clock clock;
    private final ConcurrentMap<PersonId, ConcurrentMap<Digest, Sent>> each = new ConcurrentHashMap<>();

    UnfiledUploads(Contents contents, DocumentsProperties properties, Clock clock) {
        this.contents = contents;
        this.properties = properties;
        this.clock = clock;
    }

    private record Sent(long size, Instant at) {}

    /**
     * Refuses what would be too much.
     *
     * @param more bytes that are to be added
     * @throws InvalidValue if the person has sent enough for today
     */
    void mustHold(PersonId person, long more) {
        var sent = each.getOrDefault(person, new ConcurrentHashMap<>());
        var yesterday = clock.instant().minus(REMEMBERED);
        sent.values().removeIf(earlier -> earlier.at().isBefore(yesterday));
        if (!fits(sent, more)) {
            // what became a document meanwhile is for the quota to count
            sent.keySet().removeAll(contents.facts(sent.keySet()).keySet());
            if (!fits(sent, more)) {
                throw new InvalidValue(
                        "documents.problem.too-much-unfiled",
                        properties.unfiledEach().toMegabytes());
            }
        }
    }

    private boolean fits(Map<Digest, Sent> sent, long more) {
        return sent.values().stream().mapToLong(Sent::size).sum()
                <= properties.unfiledEach().toBytes() - more;
    }

    /** A small file counts for a megabyte: it takes a place in the store like a large one. */
    void add(PersonId person, Blob blob) {
        each.computeIfAbsent(person, key -> new ConcurrentHashMap<>())
                .put(blob.digest(), new Sent(Math.max(MEGABYTE, blob.size()), clock.instant()));
    }
}
