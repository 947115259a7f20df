package de.knotenpunkt.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Decides whether a file is what its name says and harmless enough to be kept. It reads plainly and with limits: magic
 * bytes, directories of zip and OLE files, streams inflated up to a limit; nothing is parsed, nothing is rendered, and no
 * file is held in memory as a whole.
 */
@Component
public class FileInspection {

    private static final Set<String> MACRO_FILES =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm", "ppam", "sldm");

    /**
     * Accepts a file or says why not. A kind promises, beyond that content and ending agree:
     *
     * <ul>
     *   <li>PDF: begins at the first byte, is complete, nothing of another format before or behind it; no JavaScript, no
     *       start of programs, no attached files, as far as they stand in plain objects or in deflated object streams. What
     *       an encrypted PDF hides in its streams is not seen.
     *   <li>Office and OpenDocument: a zip that is exactly what its directory says, bounded in entries and inflated size;
     *       one level of embedded Office packages, as charts bring them; no macros, ActiveX, OLE objects, encryption,
     *       document type declarations; relationships beyond the file only as hyperlinks.
     *   <li>PNG and JPEG: complete, nothing behind the picture, not larger than 100 megapixels.
     *   <li>Text: UTF-8 or windows-1252 without control characters, no markup that a browser would run.
     *   <li>Mails: a text that begins with mail headers, or an OLE file with the streams of a message. What is attached is
     *       neither looked at nor ever shown.
     * </ul>
     *
     * @param content the whole file; read, not changed
     * @throws RefusedFile with the reason
     * @throws UncheckedIOException if the file cannot be read
     */
    public FileKind accept(FileName name, Path content) {
        if (MACRO_FILES.contains(name.extension())) {
            throw new RefusedFile(RefusalReason.MACROS);
        }
        var kind = FileKind.of(name)
                .orElseThrow(() -> new RefusedFile(RefusalReason.KIND_NOT_ALLOWED, FileKind.allowed()));
        try (var file = FileBytes.open(content)) {
            if (file.size() == 0) {
                throw new RefusedFile(RefusalReason.EMPTY);
            }
            check(kind, file);
            return kind;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(FileKind kind, FileBytes file) throws IOException {
        switch (kind) {
            case PDF -> new PdfCheck(file).run();
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> OfficeCheck.run(kind, file);
            case PNG -> new PngCheck(file).run();
            case JPEG -> new JpegCheck(file).run();
            case TXT, CSV, MD -> TextCheck.run(file);
            case EML -> MailCheck.run(file);
            case MSG -> OleCheck.requireMessage(file);
        }
    }
}
