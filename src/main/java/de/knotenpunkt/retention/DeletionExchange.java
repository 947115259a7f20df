package de.knotenpunkt.retention;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The Löschnachweis as a file, a line of JSON for each of its lines. */
@Component
class DeletionExchange {

    private static final int PAGE = 1_000;

    private final DeletionRecords records;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    DeletionExchange(DeletionRecords records, TransactionTemplate transaction, JsonMapper json) {
        this.records = records;
        this.transaction = transaction;
        this.json = json;
    }

    /** Writes all lines; an older file stays until the new one is complete. Returns how many. */
    long write(Path file) throws IOException {
        var target = file.toAbsolutePath();
        var fresh =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try {
            long number;
            try (var out = Files.newBufferedWriter(fresh)) {
                number = write(out);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return number;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private long write(BufferedWriter out) throws IOException {
        var number = 0L;
        var page = records.after(number, PAGE);
        while (!page.isEmpty()) {
            for (var line : page) {
                out.write(json.writeValueAsString(line));
                out.newLine();
                number = line.number();
            }
            page = records.after(number, PAGE);
        }
        return number;
    }

    /**
     * Adds the lines of the file that this database does not have. Returns how many.
     *
     * @throws IllegalArgumentException if the file is no unbroken chain, or another one than that of this database
     */
    long add(Path file) throws IOException {
        var lines = read(file);
        return transaction.execute(status -> {
            var before = records.lockEnd().number();
            mustBeTheSame(lines, Math.min(before, lines.size()));
            lines.stream().skip(before).forEach(records::append);
            return Math.max(0, lines.size() - before);
        });
    }

    /** What both have is the same if the last of it is. */
    private void mustBeTheSame(List<DeletionRecord> lines, long common) {
        if (common == 0) {
            return;
        }
        var own = records.after(common - 1, 1).getFirst();
        if (!own.hash().equals(lines.get((int) common - 1).hash())) {
            throw new IllegalArgumentException("Die Datei gehört zu einer anderen Datenbank.");
        }
    }

    private List<DeletionRecord> read(Path file) throws IOException {
        try (var text = Files.lines(file)) {
            var lines =
                    text.map(line -> json.readValue(line, DeletionRecord.class)).toList();
            var number = 0L;
            var hash = DeletionChain.START;
            for (var line : lines) {
                if (!DeletionChain.follows(line, number, hash)) {
                    throw new IllegalArgumentException("Zeile " + (number + 1) + " ist nicht unverändert.");
                }
                number = line.number();
                hash = line.hash();
            }
            return lines;
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("Die Datei ist kein Löschnachweis.", unreadable);
        }
    }
}
