package de.knotenpunkt.tasklists.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.knotenpunkt.tables.ExportFormat;
import de.knotenpunkt.tasklists.TaskExport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * The file of a list, made when it is fetched: what counts are the rights of that moment, not those of the moment in
 * which the page was shown.
 */
final class TaskDownload implements DownloadHandler {

    private final TaskExport export;
    private final ExportFormat format;
    private final Supplier<ExportWish> wish;

    TaskDownload(TaskExport export, ExportFormat format, Supplier<ExportWish> wish) {
        this.export = export;
        this.format = format;
        this.wish = wish;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        // first to disk: a slow reader must not hold a database connection
        var file = Files.createTempFile("export", "." + format.ending());
        try {
            var wanted = wish.get();
            try (var out = Files.newOutputStream(file)) {
                export.write(wanted.list(), wanted.only(), wanted.columns(), format, out);
            }
            event.setFileName(wanted.name() + "." + format.ending());
            event.setContentType(format.contentType());
            event.setContentLength(Files.size(file));
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Content-Security-Policy", "sandbox");
            event.getResponse().setHeader("Cache-Control", "no-store");
            Files.copy(file, event.getOutputStream());
        } catch (AccessDeniedException | AuthenticationException refused) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
