package de.knotenpunkt.documents;

import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.inspection.FileName;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.RowRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Takes files in. No transaction and no connection of the database is held while bytes come in; what came in is no
 * document before {@link DocumentService#file} or {@link DocumentService#addVersion}.
 */
@Service
@PreAuthorize("hasAuthority('" + DocumentAuthorities.WRITE + "')")
public class DocumentUploads {

    private final CurrentActor current;
    private final Contents contents;
    private final UploadGate gate;
    private final DocumentQuota quota;
    private final UnfiledUploads unfiled;
    private final JdbcClient jdbc;

    DocumentUploads(
            CurrentActor current,
            Contents contents,
            UploadGate gate,
            DocumentQuota quota,
            UnfiledUploads unfiled,
            JdbcClient jdbc) {
        this.current = current;
        this.contents = contents;
        this.gate = gate;
        this.quota = quota;
        this.unfiled = unfiled;
        this.jdbc = jdbc;
    }

    /** Largest file that is accepted, in bytes. */
    public long most() {
        return contents.most();
    }

    /** Endings of the names of files that are accepted, without the dot. */
    public List<String> endings() {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.extensions().stream())
                .toList();
    }

    /**
     * Reads a file to its end, looks at it and keeps it.
     *
     * @param progress is told how many bytes have been read
     * @throws de.knotenpunkt.shared.Problem if it is not accepted; the reason is for the person who sent it
     */
    public ReceivedFile receive(IncomingFile file, LongConsumer progress) {
        var actor = current.get();
        if (DocumentRights.file(actor, file.unit()).isEmpty()) {
            throw new Denied("documents.problem.unit");
        }
        var name = new FileName(file.name());
        var declared = file.declared();
        var announced = declared == null ? 0 : Math.max(0, declared);
        quota.mustHold(file.unit(), announced);
        unfiled.mustHold(actor.person(), announced);
        var staged = gate.through(actor.person(), () -> contents.stage(file.body(), name, declared, progress));
        unfiled.add(actor.person(), staged.blob());
        quota.mustHold(file.unit(), staged.blob().size());
        mustNotBeInfected(staged.blob().digest());
        return new ReceivedFile(staged, known(staged.blob().digest(), actor));
    }

    /** Somebody brought it before, and it was checked then. */
    private void mustNotBeInfected(Digest digest) {
        if (contents.facts(Set.of(digest)).values().stream().anyMatch(facts -> facts.scan() == ScanState.INFECTED)) {
            throw new InvalidValue("documents.problem.upload-infected");
        }
    }

    private List<KnownContent> known(Digest digest, Actor actor) {
        var rule = RowRule.of(actor, DocumentId.KIND, "d.id");
        return jdbc.sql("""
                        select distinct d.id, d.title, d.trashed_at is not null as trashed
                        from document_version v join document d on d.id = v.document_id
                        where v.digest = :digest""" + rule.and() + " order by d.id limit 5")
                .param("digest", digest.value())
                .params(rule.parameters())
                .query((row, index) -> new KnownContent(
                        new DocumentId(row.getObject(1, UUID.class)), row.getString(2), row.getBoolean(3)))
                .list();
    }
}
