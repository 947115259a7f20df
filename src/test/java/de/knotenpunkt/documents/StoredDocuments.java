package de.knotenpunkt.documents;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.testing.Persona;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** Documents in the database, put in through the services by the people who may. */
public final class StoredDocuments {

    private final DocumentUploads uploads;
    private final DocumentService service;
    private final DocumentReader reader;
    private final RunAs runAs;

    private StoredDocuments(DocumentUploads uploads, DocumentService service, DocumentReader reader, RunAs runAs) {
        this.uploads = uploads;
        this.service = service;
        this.reader = reader;
        this.runAs = runAs;
    }

    /** With the services of a running application. */
    public static StoredDocuments in(ApplicationContext context) {
        return new StoredDocuments(
                context.getBean(DocumentUploads.class),
                context.getBean(DocumentService.class),
                context.getBean(DocumentReader.class),
                context.getBean(RunAs.class));
    }

    /** A note of a unit of today, with nothing said that need not be. */
    public static DocumentMetadata note(String title, String unit) {
        return new DocumentMetadata(
                title, "NOTE", new UnitCode(unit), LocalDate.of(2026, 11, 23), "", null, null, Set.of(), Map.of());
    }

    /** A Zuwendungsbescheid with what it must say. */
    public static DocumentMetadata grantNotice(String title) {
        return new DocumentMetadata(
                title,
                "GRANT_NOTICE",
                new UnitCode("50.01"),
                LocalDate.of(2026, 11, 23),
                "",
                null,
                null,
                Set.of(),
                Map.of(
                        DetailField.NOTICE_REFERENCE,
                        "4711",
                        DetailField.NOTICE_ON,
                        "2026-11-20",
                        DetailField.AMOUNT,
                        "34900.00",
                        DetailField.PERIOD,
                        "2027"));
    }

    /** Lets a text file come in; a line of text makes its content. */
    public ReceivedFile receive(Persona persona, String unit, String name, String text) {
        return receive(persona, unit, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ReceivedFile receive(Persona persona, String unit, String name, byte[] bytes) {
        return runAs.person(
                persona.id(),
                () -> uploads.receive(
                        new IncomingFile(
                                name, new ByteArrayInputStream(bytes), (long) bytes.length, new UnitCode(unit)),
                        read -> {}));
    }

    /** A document with one Fassung, whose text is its title. */
    public DocumentId file(Persona persona, DocumentMetadata metadata, DocumentClass visibility, EntityRef... records) {
        return file(persona, metadata, metadata.title(), visibility, records);
    }

    /** A document with one Fassung of this text. */
    public DocumentId file(
            Persona persona, DocumentMetadata metadata, String text, DocumentClass visibility, EntityRef... records) {
        return file(persona, metadata, "datei.txt", text.getBytes(StandardCharsets.UTF_8), visibility, records);
    }

    /** A document with one Fassung of these bytes, whose name says its kind. */
    public DocumentId file(
            Persona persona,
            DocumentMetadata metadata,
            String name,
            byte[] bytes,
            DocumentClass visibility,
            EntityRef... records) {
        var received = receive(persona, metadata.leadUnit().value(), name, bytes);
        var command = new FileDocuments(
                List.of(new NewDocument(received.content(), metadata, false, "")),
                visibility,
                Set.of(records),
                OperationId.next());
        return runAs.person(persona.id(), () -> service.file(command)).getFirst();
    }

    /** Adds a Fassung of this text; returns its number. */
    public int add(Persona persona, DocumentId id, String text) {
        var unit = details(id).metadata().leadUnit().value();
        var received = receive(persona, unit, "datei.txt", text);
        return runAs.person(persona.id(), () -> service.addVersion(seen(id), received.content(), "", false));
    }

    /** Does something to a document as it is now. */
    public void act(Persona persona, DocumentId id, Consumer<SeenDocument> verb) {
        var seen = seen(id);
        runAs.person(persona.id(), () -> verb.accept(seen));
    }

    /** The document as it is now, in a new operation. */
    public SeenDocument seen(DocumentId id) {
        return new SeenDocument(id, details(id).version(), OperationId.next());
    }

    /** The document as the coordination sees it now. */
    public DocumentDetails details(DocumentId id) {
        return runAs.person(Persona.COORDINATOR.id(), () -> reader.details(id));
    }
}
