package de.knotenpunkt.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DemoPeople;
import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AudienceReader;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasklists.TaskFilter;
import de.knotenpunkt.tasklists.TaskStatement;
import de.knotenpunkt.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/**
 * The row rule is said once and used four times: the tokens stored beside a task, the function, the lists' statement and
 * the door to a single task give the same answer for every person of the demo and every class.
 */
@IntegrationTest
@Transactional
class TaskVisibilityContractTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private TaskAccess access;

    @Autowired
    private Tasks stored;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private RunAs runAs;

    @Autowired
    private AudienceStore audiences;

    @Autowired
    private AudienceReader reader;

    @Autowired
    private NamedParameterJdbcTemplate jdbc;

    @Test
    void tokens_function_and_queries_agree_for_everybody_and_every_class() {
        var ids = givenTasksOfEveryClassAndState();
        for (var id : ids) {
            var task = stored.findById(id).orElseThrow();
            assertThat(audiences.audienceOf(TaskId.KIND, id.value()))
                    .as("stored tokens of %s", task.number())
                    .isEqualTo(TaskVisibility.audience(task));
        }
        for (var person : DemoData.read().users()) {
            var actor = actors.forPerson(DemoPeople.id(person.uid()));
            assertThat(byList(actor, ids)).as("list of %s", person.uid()).isEqualTo(byFunction(actor, ids));
            assertThat(byReference(actor, ids))
                    .as("references of %s", person.uid())
                    .isEqualTo(byFunction(actor, ids));
            for (var id : ids) {
                theDoorAgrees(actor, id);
            }
        }
    }

    private void theDoorAgrees(Actor actor, TaskId id) {
        var task = stored.findById(id).orElseThrow();
        if (TaskVisibility.audience(task).admits(actor)) {
            assertThat(access.readable(id, actor)).isEqualTo(task);
            assertThat(access.readable(task.number(), actor)).isEqualTo(task);
        } else {
            assertThatThrownBy(() -> access.readable(id, actor)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> access.readable(task.number(), actor)).isInstanceOf(NotFound.class);
        }
    }

    private Set<TaskId> byFunction(Actor actor, List<TaskId> ids) {
        var readable = new HashSet<TaskId>();
        for (var id : ids) {
            if (TaskVisibility.audience(stored.findById(id).orElseThrow()).admits(actor)) {
                readable.add(id);
            }
        }
        return readable;
    }

    private Set<TaskId> byList(Actor actor, List<TaskId> ids) {
        var statement = TaskStatement.of(TaskFilter.ALL, actor, LocalDate.of(2026, 11, 23));
        var found = new HashSet<>(jdbc.query(
                statement.select("t.id"),
                statement.parameters(),
                (row, index) -> new TaskId(row.getObject(1, UUID.class))));
        found.retainAll(ids);
        return found;
    }

    private Set<TaskId> byReference(Actor actor, List<TaskId> ids) {
        var found = new HashSet<TaskId>();
        reader.readable(actor, ids.stream().map(TaskId::ref).toList())
                .forEach(ref -> found.add(new TaskId(UUID.fromString(ref.id()))));
        return found;
    }

    private List<TaskId> givenTasksOfEveryClassAndState() {
        var ids = new ArrayList<TaskId>();
        for (var visibility : VisibilityClass.values()) {
            for (var released : List.of(false, true)) {
                ids.add(given("s.schulze", "40", visibility, released, false));
                ids.add(given("m.beispiel", "40", visibility, released, true));
                ids.add(given("r.regel", "50.01", visibility, released, true));
            }
        }
        return ids;
    }

    private TaskId given(String uid, String leadUnit, VisibilityClass visibility, boolean released, boolean assigned) {
        var content = TaskContent.of(
                        "Sichtbarkeit " + visibility, new UnitCode(leadUnit), LocalDate.of(2099, 1, 1), Set.of("HF1"))
                .change()
                .visibility(visibility)
                .executiveMayRead(released)
                .participations(List.of(ParticipationWish.parallel(new UnitCode("51"), ParticipationKind.CO_SIGN)))
                .build();
        return runAs.person(
                DemoPeople.id(uid),
                () -> tasks.details(tasks.create(
                                new NewTask(OperationId.next(), content, assigned ? new TaskStep.Assign(null) : null)))
                        .id());
    }
}
