package de.knotenpunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.documents.DocumentClass;
import de.knotenpunkt.documents.DocumentFiles;
import de.knotenpunkt.documents.DocumentFilter;
import de.knotenpunkt.documents.DocumentLists;
import de.knotenpunkt.documents.DocumentRow;
import de.knotenpunkt.documents.DocumentSort;
import de.knotenpunkt.documents.FilePurpose;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.testing.IntegrationTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Import(DemoContents.class)
class DemoContentsTest {

    @Autowired
    private TaskLists lists;

    @Autowired
    private DocumentLists documents;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private RunAs runAs;

    /** Numbers of the demo's expected dashboard. */
    @Test
    void the_coordinator_sees_the_expected_numbers_after_the_first_start() {
        runAs.person(DemoPeople.id("m.beispiel"), () -> {
            assertThat(lists.countByStatus())
                    .isEqualTo(Map.of(
                            TaskStatus.IN_PROGRESS, 9,
                            TaskStatus.IN_REVIEW, 3,
                            TaskStatus.DONE, 4,
                            TaskStatus.ASSIGNED, 4,
                            TaskStatus.RETURNED, 1,
                            TaskStatus.REPORTED_DONE, 1,
                            TaskStatus.DRAFT, 2,
                            TaskStatus.REJECTED, 1));
            assertThat(lists.count(TaskFilter.ALL.withOverdue(true)).value()).isEqualTo(3);
        });
    }

    @Test
    void a_person_without_a_role_gets_no_numbers() {
        runAs.person(DemoPeople.id("n.ohne"), () -> {
            assertThatThrownBy(lists::countByStatus).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void everybody_finds_the_documents_of_the_demo_that_are_theirs_to_read() {
        assertThat(documentsOf("m.beispiel")).hasSize(10);
        assertThat(documentsOf("t.vertretung")).hasSize(10);
        assertThat(documentsOf("h.leitmann"))
                .as("money of the coordination and the draft")
                .hasSize(10);
        assertThat(documentsOf("f.finanz")).as("finance").hasSize(10);
        assertThat(documentsOf("s.schulze"))
                .hasSize(7)
                .noneMatch(document -> document.visibility() == DocumentClass.COORDINATION);
        assertThat(documentsOf("r.regel")).as("a head, with the draft").hasSize(8);
        assertThat(documentsOf("i.gremien"))
                .singleElement()
                .satisfies(report -> assertThat(report.released()).isTrue());
        runAs.person(
                DemoPeople.id("m.beispiel"),
                () -> assertThat(documents.count(DocumentFilter.TRASH)).isEqualTo(1));
    }

    @Test
    void the_draft_of_the_concept_has_fassungen_and_somebody_works_on_it() {
        var draft = documentsOf("m.beispiel").stream()
                .filter(document -> document.title().startsWith("Handlungskonzept"))
                .findFirst()
                .orElseThrow();

        assertThat(draft.latest()).isEqualTo(3);
        assertThat(draft.inHandBy()).isEqualTo("Timo Vertretung");
        assertThat(documentsOf("m.beispiel").stream().filter(document -> document.links() > 0))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void the_drucksache_is_there_with_its_whole_text() {
        var paper = documentsOf("m.beispiel").stream()
                .filter(document -> document.category().equals("COUNCIL_PAPER"))
                .findFirst()
                .orElseThrow();

        runAs.person(DemoPeople.id("o.orden"), () -> {
            var file = files.get(paper.id(), 1, FilePurpose.PREVIEW);
            try (var bytes = files.open(file)) {
                assertThat(new String(bytes.readAllBytes(), Charset.forName("windows-1252")))
                        .startsWith("%PDF")
                        .contains("Koordinierungsstelle", "50-15-00");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<DocumentRow> documentsOf(String uid) {
        return runAs.person(
                DemoPeople.id(uid), () -> documents.page(DocumentFilter.ALL, DocumentSort.TITLE, false, 0, 100));
    }
}
