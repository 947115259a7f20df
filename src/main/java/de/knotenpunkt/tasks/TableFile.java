package de.knotenpunkt.tasks;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on its way into a file, row by row, so that its length costs no memory. */
interface TableFile extends AutoCloseable {

    void head(List<String> names) throws IOException;

    /** Writes texts, {@link LocalDate}s, {@link LocalDateTime}s, and nothing where there is nothing. */
    void row(List<@Nullable Object> values) throws IOException;

    /** Completes the file; without it nothing of use is written. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
