package de.knotenpunkt.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet: texts stay texts whatever they look like, days are days, the head stays in sight. */
final class XlsxFile implements TableFile {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 22 * 256;
    private static final String LANGUAGE = "de-DE";

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle bold;
    private final CellStyle quoted;
    private final CellStyle day;
    private final CellStyle moment;
    private int rows;

    XlsxFile(OutputStream out, String title) {
        this.out = out;
        workbook.setCompressTempFiles(true);
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Knotenpunkt");
        properties.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        sheet = workbook.createSheet(title);
        var font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
        day = dated("dd.mm.yyyy");
        moment = dated("dd.mm.yyyy hh:mm");
    }

    @Override
    public void head(List<String> names) {
        var row = sheet.createRow(rows++);
        for (int column = 0; column < names.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(names.get(column));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(column, WIDTH);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        var row = sheet.createRow(rows++);
        for (int column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (value != null) {
                write(value, row.createCell(column));
            }
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void write(Object value, Cell cell) {
        switch (value) {
            case LocalDate some -> {
                cell.setCellValue(some);
                cell.setCellStyle(day);
            }
            case LocalDateTime some -> {
                cell.setCellValue(some);
                cell.setCellStyle(moment);
            }
            default -> {
                var text = value.toString();
                cell.setCellValue(text);
                if (FormulaGuard.isRisky(text)) {
                    cell.setCellStyle(quoted);
                }
            }
        }
    }

    private CellStyle dated(String pattern) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }
}
