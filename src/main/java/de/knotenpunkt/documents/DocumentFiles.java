package de.knotenpunkt.documents;

import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.UtcTime;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands files out, asking for the right again at every request and writing down who got what. */
@Service
@PreAuthorize("hasAuthority('" + DocumentAuthorities.READ + "')")
public class DocumentFiles {

    private final CurrentActor current;
    private final DocumentAccess access;
    private final Contents contents;
    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentFiles(CurrentActor current, DocumentAccess access, Contents contents, JdbcClient jdbc, Clock clock) {
        this.current = current;
        this.access = access;
        this.contents = contents;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The file of a Fassung.
     *
     * @throws de.knotenpunkt.shared.NotFound if there is no such Fassung or the acting person may not read it
     * @throws Denied if it is infected, or not checked yet and not their own
     */
    @Transactional
    public DocumentFile get(DocumentId id, int number, FilePurpose purpose) {
        var actor = current.get();
        var version = access.readable(id, actor).stored(number);
        FileGate.of(contents, version, actor).require();
        jdbc.sql("""
                insert into document_access (document_id, number, person_id, purpose, at)
                values (:document, :number, :person, :purpose, :at)""")
                .param("document", id.value())
                .param("number", number)
                .param("person", actor.person().value())
                .param("purpose", purpose.name())
                .param("at", UtcTime.column(clock.instant()))
                .update();
        return new DocumentFile(version.fileName(), version.kind(), version.blob());
    }

    /**
     * The bytes of a file that was handed out; no connection of the database is held while they go.
     *
     * @throws de.knotenpunkt.shared.Problem if they are missing or damaged
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public InputStream open(DocumentFile file) {
        return contents.open(file.blob());
    }
}
