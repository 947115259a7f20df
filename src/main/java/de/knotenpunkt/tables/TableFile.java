package de.knotenpunkt.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table on its way into a file, row by row, so that its length costs no memory. */
public interface TableFile extends AutoCloseable {

    /**
     * Begins a file.
     *
     * @param title what a reader of the file is told it holds, where the format has a place for it
     */
    static TableFile begin(ExportFormat format, OutputStream out, String title) throws IOException {
        return switch (format) {
            case XLSX -> new XlsxFile(out, title);
            case CSV -> new CsvFile(out);
        };
    }

    /** Names of the columns; the first row. */
    void head(List<String> names) throws IOException;

    /** Writes texts, {@link LocalDate}s, {@link LocalDateTime}s, and nothing where there is nothing. */
    void row(List<@Nullable Object> values) throws IOException;

    /** Completes the file; without it nothing of use is written. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;
}
