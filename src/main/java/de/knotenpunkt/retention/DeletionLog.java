package de.knotenpunkt.retention;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The Löschnachweis: what was destroyed, and whether that is still what was written down. */
@Service
@PreAuthorize("hasAuthority('" + RetentionAuthorities.CONFIRM + "')")
public class DeletionLog {

    private final DeletionRecords records;
    private final RetentionSources sources;
    private final ChainVerifier verifier;
    private final RetentionReplay replay;

    DeletionLog(DeletionRecords records, RetentionSources sources, ChainVerifier verifier, RetentionReplay replay) {
        this.records = records;
        this.sources = sources;
        this.verifier = verifier;
        this.replay = replay;
    }

    /**
     * Lines, newest first.
     *
     * @param before lines before this number; {@link Long#MAX_VALUE} for the newest
     */
    public List<LogLine> page(long before, int limit) {
        var lines = records.before(before, limit);
        var names = sources.classNames(lines.stream().map(DeletionRecord::due).toList());
        return lines.stream()
                .map(line -> new LogLine(line, names.of(line.due())))
                .toList();
    }

    /** Reads every line and compares the hashes. */
    public ChainCheck verify() {
        return verifier.verify();
    }

    /** Destroys again what came back from a backup. Returns how many records that were. */
    @PreAuthorize("hasAuthority('" + RetentionAuthorities.PROPOSE + "')")
    public int replay() {
        return replay.run();
    }
}
