package de.knotenpunkt.documents;

import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.contents.ContentFacts;
import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.records.History;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AudienceStore;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of a document. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('" + DocumentAuthorities.READ + "')")
public class DocumentReader {

    private final CurrentActor current;
    private final DocumentAccess access;
    private final CategoryBook categories;
    private final Contents contents;
    private final History history;
    private final AudienceStore audiences;

    DocumentReader(
            CurrentActor current,
            DocumentAccess access,
            CategoryBook categories,
            Contents contents,
            History history,
            AudienceStore audiences) {
        this.current = current;
        this.access = access;
        this.categories = categories;
        this.contents = contents;
        this.history = history;
        this.audiences = audiences;
    }

    /** @throws de.knotenpunkt.shared.NotFound if there is no such document or the acting person may not read it */
    public DocumentDetails details(DocumentId id) {
        var actor = current.get();
        var document = access.readable(id, actor);
        var reading = document.reading();
        var inHand = document.inHand();
        var facts = contents.facts(document.versions().values().stream()
                .map(version -> version.blob().digest())
                .collect(Collectors.toSet()));
        return new DocumentDetails(
                id,
                document.version(),
                document.text().metadata(),
                categories.find(document.text().metadata().category()),
                reading.visibility(),
                reading.executiveMayRead(),
                reading.releasedOn(),
                document.versions().reversed().entrySet().stream()
                        .map(version -> row(version.getKey(), version.getValue(), facts, actor))
                        .toList(),
                document.records(),
                document.shares(),
                inHand.map(hand -> hand.by().signature()).orElse(null),
                inHand.map(Hand::since).orElse(null),
                document.createdBy().signature(),
                document.createdAt(),
                document.trashedAt().orElse(null),
                document.retainUntil().orElse(null),
                history.of(id.ref()),
                audiences.audienceOf(DocumentId.KIND, id.value()),
                contents.scanned(),
                allowed(document, actor));
    }

    private static DocumentDetails.Allowed allowed(Document document, Actor actor) {
        var rights = new DocumentRights(document, actor);
        var kept = document.trashedAt().isEmpty();
        return new DocumentDetails.Allowed(
                kept && rights.edit().isPresent(),
                kept && rights.show().isPresent(),
                Arrays.stream(DocumentClass.values())
                        .filter(visibility -> kept && rights.choose(visibility).isPresent())
                        .collect(Collectors.toUnmodifiableSet()),
                rights.manage().isPresent());
    }

    private VersionRow row(int number, StoredVersion version, Map<Digest, ContentFacts> facts, Actor actor) {
        var known = facts.get(version.blob().digest());
        var scan = known == null ? ScanState.UNCHECKED : known.scan();
        return new VersionRow(
                number,
                version.fileName(),
                version.kind(),
                version.size(),
                version.digest(),
                version.comment(),
                version.isFinal(),
                version.restoredFrom(),
                version.addedBy().signature(),
                version.addedAt(),
                scan,
                known == null ? null : known.text(),
                new FileGate(scan, contents.scanned(), version, actor).refusal().isEmpty());
    }
}
