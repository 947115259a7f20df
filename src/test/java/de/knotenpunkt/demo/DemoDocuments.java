package de.knotenpunkt.demo;

import de.knotenpunkt.documents.DetailField;
import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentEdits;
import de.knotenpunkt.documents.DocumentId;
import de.knotenpunkt.documents.DocumentMetadata;
import de.knotenpunkt.documents.DocumentReader;
import de.knotenpunkt.documents.DocumentService;
import de.knotenpunkt.documents.DocumentTrash;
import de.knotenpunkt.documents.DocumentUploads;
import de.knotenpunkt.documents.FileDocuments;
import de.knotenpunkt.documents.IncomingFile;
import de.knotenpunkt.documents.NewDocument;
import de.knotenpunkt.documents.ReceivedFile;
import de.knotenpunkt.documents.SeenDocument;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.tasks.TaskNumber;
import de.knotenpunkt.tasks.TaskService;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ten documents of the demo, put in by people who may, on days in the past, through the same services as everybody's;
 * and one that came twice and lies in the trash. What is for the coordination and the heads is the coordination's, shown
 * to them.
 */
class DemoDocuments {

    private static final String COORDINATOR = "m.beispiel";
    private static final LocalTime MORNING = LocalTime.of(10, 15);

    private final DocumentUploads uploads;
    private final DocumentService service;
    private final DocumentEdits edits;
    private final DocumentTrash trash;
    private final DocumentReader reader;
    private final TaskService tasks;
    private final DemoPeople people;

    DemoDocuments(
            DocumentUploads uploads,
            DocumentService service,
            DocumentEdits edits,
            DocumentTrash trash,
            DocumentReader reader,
            TaskService tasks,
            DemoPeople people) {
        this.uploads = uploads;
        this.service = service;
        this.edits = edits;
        this.trash = trash;
        this.reader = reader;
        this.tasks = tasks;
        this.people = people;
    }

    /** @param numbers numbers of the demo's tasks by those of the file */
    void load(Map<Integer, TaskNumber> numbers, LocalDate today) {
        new Filing(numbers, today).all();
    }

    /** One paper, as a person brings it. */
    private record Paper(
            int no,
            String filedBy,
            String unit,
            String category,
            DocumentClass visibility,
            LocalDate on,
            String fileName,
            Map<DetailField, String> details) {}

    private final class Filing {

        private final Map<Integer, TaskNumber> numbers;
        private final LocalDate today;
        private final List<DemoData.Document> texts = people.data().documents();

        Filing(Map<Integer, TaskNumber> numbers, LocalDate today) {
            this.numbers = numbers;
            this.today = today;
        }

        void all() {
            councilPaper();
            concept();
            inventory();
            minutes();
            agreement();
            money();
            report();
            press();
        }

        private void councilPaper() {
            var id = file(
                    new Paper(
                            1,
                            COORDINATOR,
                            "50.01",
                            "COUNCIL_PAPER",
                            DocumentClass.INTERNAL,
                            LocalDate.of(2020, 8, 24),
                            "Drucksache-88-2020.pdf",
                            Map.of(
                                    DetailField.PAPER_NUMBER,
                                    "88/2020",
                                    DetailField.CONSULTATION,
                                    "Kreisausschuss 11.09.2020, Kreistag 23.09.2020")),
                    today.minusDays(40));
            link(id, 25);
            act(COORDINATOR, today.minusDays(40), id, seen -> service.mark(seen, 1, true));
        }

        private void concept() {
            var paper = new Paper(
                    2,
                    COORDINATOR,
                    "50.01",
                    "CONCEPT",
                    DocumentClass.COORDINATION,
                    today.minusDays(30),
                    "Handlungskonzept-Entwurf.docx",
                    Map.of(DetailField.EDITION, "1. Fortschreibung", DetailField.STANDING, "Entwurf"));
            var text = texts.get(1).text();
            var id = file(paper, text.substring(0, text.indexOf('.') + 1), today.minusDays(30));
            add(
                    id,
                    COORDINATOR,
                    paper,
                    text.substring(0, text.lastIndexOf(". ") + 1),
                    "Indikatoren ergänzt",
                    today.minusDays(16));
            add(id, "t.vertretung", paper, text, "Integrationskonferenz 2017 eingearbeitet", today.minusDays(5));
            var heads = Set.copyOf(people.data().heads().values()).stream()
                    .map(uid -> Token.person(DemoPeople.id(uid)))
                    .collect(Collectors.toSet());
            act(COORDINATOR, today.minusDays(5), id, seen -> edits.show(seen, heads));
            act("t.vertretung", today.minusDays(1), id, edits::takeInHand);
        }

        private void inventory() {
            var thisYear = LocalDate.of(today.getYear(), 6, 30);
            var keyDate = thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
            var id = file(
                    new Paper(
                            3,
                            COORDINATOR,
                            "50.01",
                            "INVENTORY",
                            DocumentClass.INTERNAL,
                            keyDate,
                            "Bestandsaufnahme.docx",
                            Map.of(DetailField.KEY_DATE, keyDate.toString())),
                    today.minusDays(21));
            link(id, 20);
        }

        private void minutes() {
            var spring = new Paper(
                    4,
                    COORDINATOR,
                    "50.01",
                    "MINUTES",
                    DocumentClass.INTERNAL,
                    today.minusDays(60),
                    "Protokoll-Netzwerktreffen.docx",
                    Map.of(
                            DetailField.BODY,
                            "Netzwerk Integration",
                            DetailField.MEETING_ON,
                            today.minusDays(62).toString()));
            link(file(spring, today.minusDays(60)), 7);
            var twice = file(spring, today.minusDays(59));
            act(COORDINATOR, today.minusDays(2), twice, trash::put);

            var association = file(
                    new Paper(
                            5,
                            "t.vertretung",
                            "50.01",
                            "MINUTES",
                            DocumentClass.INTERNAL,
                            today.minusDays(45),
                            "Protokoll-KMN.pdf",
                            Map.of(
                                    DetailField.BODY,
                                    "KMN-Regionalverbund",
                                    DetailField.MEETING_ON,
                                    today.minusDays(47).toString())),
                    today.minusDays(45));
            link(association, 24);
        }

        private void agreement() {
            var begin = today.minusMonths(10).withDayOfMonth(1);
            var id = file(
                    new Paper(
                            6,
                            "k.probst",
                            "50",
                            "AGREEMENT",
                            DocumentClass.INTERNAL,
                            begin.minusDays(14),
                            "Kooperationsvereinbarung.pdf",
                            Map.of(
                                    DetailField.PARTIES,
                                    "Landkreis und Freiwilligenagentur",
                                    DetailField.STARTS_ON,
                                    begin.toString(),
                                    DetailField.ENDS_ON,
                                    begin.plusYears(1).minusDays(1).toString(),
                                    DetailField.NOTICE_PERIOD,
                                    "zwei Monate zum Ende der Laufzeit")),
                    today.minusDays(33));
            link(id, 15);
        }

        private void money() {
            var year = Integer.toString(today.getYear());
            var notice = file(
                    new Paper(
                            7,
                            COORDINATOR,
                            "50.01",
                            "GRANT_NOTICE",
                            DocumentClass.COORDINATION,
                            today.minusDays(90),
                            "Zuwendungsbescheid.pdf",
                            Map.of(
                                    DetailField.NOTICE_REFERENCE,
                                    "DEMO-" + year,
                                    DetailField.NOTICE_ON,
                                    today.minusDays(92).toString(),
                                    DetailField.AMOUNT,
                                    "34900.00",
                                    DetailField.PERIOD,
                                    "01.01. bis 31.12." + year)),
                    today.minusDays(38));
            link(notice, 23);
            var proof = file(
                    new Paper(
                            8,
                            COORDINATOR,
                            "50.01",
                            "PROOF_OF_USE",
                            DocumentClass.COORDINATION,
                            today.minusDays(8),
                            "Sachbericht-Entwurf.docx",
                            Map.of(DetailField.YEAR, year)),
                    today.minusDays(8));
            link(proof, 23);
        }

        /** Not public while it is drawn up; released, it is everybody's. */
        private void report() {
            var id = file(
                    new Paper(
                            9,
                            COORDINATOR,
                            "50.01",
                            "REPORT",
                            DocumentClass.NON_PUBLIC,
                            today.minusDays(20),
                            "Umsetzungsbericht.pdf",
                            Map.of(DetailField.PERIOD, Integer.toString(today.getYear()))),
                    today.minusDays(20));
            act(COORDINATOR, today.minusDays(12), id, edits::release);
        }

        private void press() {
            file(
                    new Paper(
                            10,
                            "w.presse",
                            "01",
                            "PRESS",
                            DocumentClass.INTERNAL,
                            today.minusDays(26),
                            "Pressemitteilung.docx",
                            Map.of(DetailField.MEDIUM, "Pressemitteilung")),
                    today.minusDays(26));
        }

        private DocumentId file(Paper paper, LocalDate day) {
            return file(paper, null, day);
        }

        private DocumentId file(Paper paper, @Nullable String text, LocalDate day) {
            var filed = new AtomicReference<DocumentId>();
            people.act(paper.filedBy(), day, MORNING, () -> {
                var file = receive(paper, text == null ? text(paper.no()) : text);
                var document = new NewDocument(file.content(), metadata(paper), false, "");
                filed.set(service.file(
                                new FileDocuments(List.of(document), paper.visibility(), Set.of(), OperationId.next()))
                        .getFirst());
            });
            return filed.get();
        }

        private void add(DocumentId id, String uid, Paper paper, String text, String comment, LocalDate day) {
            act(
                    uid,
                    day,
                    id,
                    seen -> service.addVersion(seen, receive(paper, text).content(), comment, false));
        }

        private ReceivedFile receive(Paper paper, String text) {
            var bytes = DemoFiles.of(paper.fileName(), texts.get(paper.no() - 1).title(), text);
            return uploads.receive(
                    new IncomingFile(
                            paper.fileName(),
                            new ByteArrayInputStream(bytes),
                            (long) bytes.length,
                            new UnitCode(paper.unit())),
                    read -> {});
        }

        private String text(int no) {
            return no == 1 ? DemoFiles.councilPaper() : texts.get(no - 1).text();
        }

        private DocumentMetadata metadata(Paper paper) {
            return new DocumentMetadata(
                    texts.get(paper.no() - 1).title(),
                    paper.category(),
                    new UnitCode(paper.unit()),
                    paper.on(),
                    "",
                    paper.no() == 1 ? "50-15-00" : null,
                    null,
                    Set.of(),
                    paper.details());
        }

        private void link(DocumentId id, int taskNo) {
            people.act(COORDINATOR, today.minusDays(4), MORNING, () -> {
                var task = tasks.details(Objects.requireNonNull(numbers.get(taskNo)))
                        .id()
                        .ref();
                edits.link(seen(id), task);
            });
        }

        private void act(String uid, LocalDate day, DocumentId id, Consumer<SeenDocument> verb) {
            people.act(uid, day, MORNING.plusHours(3), () -> verb.accept(seen(id)));
        }

        private SeenDocument seen(DocumentId id) {
            return new SeenDocument(id, reader.details(id).version(), OperationId.next());
        }
    }
}
