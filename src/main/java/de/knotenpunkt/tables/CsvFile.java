package de.knotenpunkt.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 4180 with semicolons and a byte order mark, as spreadsheets here expect it. */
final class CsvFile implements TableFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final CsvWriter writer;

    CsvFile(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void head(List<String> names) {
        writer.writeRecord(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        var texts = new ArrayList<String>();
        values.forEach(value -> texts.add(text(value)));
        writer.writeRecord(texts);
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case LocalDateTime moment -> MOMENT.format(moment);
            default -> {
                var text = value.toString();
                yield FormulaGuard.isRisky(text) ? "'" + text : text;
            }
        };
    }
}
