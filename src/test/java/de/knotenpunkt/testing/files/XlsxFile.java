package de.knotenpunkt.testing.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks. */
public final class XlsxFile {

    private XlsxFile() {}

    /** One sheet with a row for each list and a cell for each text. */
    public static byte[] ofRows(List<List<String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Tabelle");
            for (var texts : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < texts.size(); column++) {
                    row.createCell(column).setCellValue(texts.get(column));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
