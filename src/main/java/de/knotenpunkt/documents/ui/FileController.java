package de.knotenpunkt.documents.ui;

import de.knotenpunkt.documents.DocumentFile;
import de.knotenpunkt.documents.DocumentFiles;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentPreviews;
import de.knotenpunkt.documents.DocumentRoutes;
import de.knotenpunkt.documents.FilePurpose;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.Translations;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Hands files and pictures of their pages out under addresses that last. Every request asks for the right anew, so a
 * copied link opens nothing to anybody else; and nothing that comes from here runs in the browser.
 */
@Controller
class FileController {

    private static final String FILE = "/" + DocumentRoutes.DETAIL + "/{id}/v/{number}";
    private static final String NOTHING_RUNS = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final DocumentFiles files;
    private final DocumentPreviews previews;
    private final Translations texts;

    FileController(DocumentFiles files, DocumentPreviews previews, Translations texts) {
        this.files = files;
        this.previews = previews;
        this.texts = texts;
    }

    @GetMapping(FILE)
    void file(@PathVariable String id, @PathVariable int number, HttpServletResponse response) throws IOException {
        var file = files.get(document(id), number, FilePurpose.DOWNLOAD);
        try (var body = files.open(file)) {
            harmless(response, file.kind().mediaType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(file));
            response.setContentLengthLong(file.blob().size());
            body.transferTo(response.getOutputStream());
        }
    }

    @GetMapping(FILE + "/seite/{page}")
    void picture(
            @PathVariable String id, @PathVariable int number, @PathVariable int page, HttpServletResponse response)
            throws IOException {
        var picture = previews.page(files.get(document(id), number, FilePurpose.PREVIEW), page);
        harmless(response, MediaType.IMAGE_PNG_VALUE);
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    /** What was refused is said in plain words; what may not be seen is not there. */
    @ExceptionHandler(Problem.class)
    void refused(Problem problem, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            answer(
                    response,
                    problem instanceof NotFound ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT,
                    texts.german(problem.key(), problem.parameters()));
        }
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void unreadable(HttpServletResponse response) throws IOException {
        answer(response, HttpStatus.NOT_FOUND, texts.german(new NotFound().key()));
    }

    private static void answer(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        harmless(response, MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(sentence);
    }

    private static DocumentId document(String id) {
        return DocumentId.parse(id).orElseThrow(NotFound::new);
    }

    private static void harmless(HttpServletResponse response, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String attachment(DocumentFile file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
