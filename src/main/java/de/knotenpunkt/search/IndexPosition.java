package de.knotenpunkt.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far an index has followed the entries, kept beside it.
 *
 * @param stock whose entries they are
 * @param revision entries up to this one are in the index
 * @param form how the index reads German; another form needs another index
 */
record IndexPosition(UUID stock, long revision, String form) {

    private static final Logger LOG = LoggerFactory.getLogger(IndexPosition.class);
    private static final String FILE = "position.properties";

    IndexPosition at(long later) {
        return new IndexPosition(stock, later, form);
    }

    /** Whether the index can go on from here; it cannot if the database is another one or an older copy. */
    boolean leadsTo(EntryState.Stand stand, String wantedForm) {
        return stock.equals(stand.stock()) && form.equals(wantedForm) && revision <= stand.revision();
    }

    /** What lies in the folder of an index; empty if it is none or cannot be understood. */
    static Optional<IndexPosition> read(Path directory) {
        var file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return Optional.of(new IndexPosition(
                    UUID.fromString(properties.getProperty("stock", "")),
                    Long.parseLong(properties.getProperty("revision", "")),
                    properties.getProperty("form", "")));
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The position of the search index cannot be read; the index is built anew", damaged);
            return Optional.empty();
        }
    }

    void write(Path directory) {
        var properties = new Properties();
        properties.setProperty("stock", stock.toString());
        properties.setProperty("revision", String.valueOf(revision));
        properties.setProperty("form", form);
        try {
            Files.createDirectories(directory);
            var fresh = Files.createTempFile(directory, FILE, ".tmp");
            try (var writer = Files.newBufferedWriter(fresh)) {
                properties.store(writer, null);
            }
            Files.move(
                    fresh,
                    directory.resolve(FILE),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
