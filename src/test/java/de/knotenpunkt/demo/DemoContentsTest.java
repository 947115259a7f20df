package de.knotenpunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskLists;
import de.knotenpunkt.tasks.TaskStatus;
import de.knotenpunkt.testing.IntegrationTest;
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
}
