package de.knotenpunkt.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.identity.ActorFactory;
import de.knotenpunkt.identity.RunAs;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.Persona;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who may hang something on a task; GB 40 leads, GB 51 takes part. */
@IntegrationTest
@Transactional
class TaskAttachRuleTest {

    @Autowired
    private TaskAttachRule rule;

    @Autowired
    private TaskService service;

    @Autowired
    private ActorFactory actors;

    @Autowired
    private RunAs runAs;

    private StoredTasks tasks;

    @BeforeEach
    void helper() {
        tasks = new StoredTasks(service, runAs);
    }

    @Test
    void people_of_lead_and_participating_units_creator_and_coordination_do() {
        assertThat(may(assigned(Persona.COORDINATOR, VisibilityClass.INTERNAL)))
                .containsExactlyInAnyOrder(
                        Persona.COORDINATOR,
                        Persona.SECOND_COORDINATOR,
                        Persona.CLERK_OF_40,
                        Persona.HEAD_OF_40,
                        Persona.HEAD_OF_51);
        assertThat(may(assigned(Persona.HEAD_OF_50, VisibilityClass.INTERNAL)))
                .as("created by somebody of another unit")
                .contains(Persona.HEAD_OF_50)
                .doesNotContain(Persona.CLERK_OF_50);
    }

    @Test
    void nobody_adds_to_what_they_may_not_read() {
        assertThat(may(assigned(Persona.COORDINATOR, VisibilityClass.PARTICIPANTS)))
                .as("a clerk of the lead unit does not read it")
                .containsExactlyInAnyOrder(
                        Persona.COORDINATOR, Persona.SECOND_COORDINATOR, Persona.HEAD_OF_40, Persona.HEAD_OF_51);
    }

    @Test
    void what_is_done_still_takes_papers_as_it_takes_a_vermerk() {
        var number = assigned(Persona.COORDINATOR, VisibilityClass.INTERNAL);
        tasks.take(
                Persona.HEAD_OF_40,
                number,
                new TaskStep.Reject("Das können wir aus vielen guten Gründen nicht leisten."));

        assertThat(may(number)).contains(Persona.CLERK_OF_40, Persona.HEAD_OF_40, Persona.COORDINATOR);
    }

    @Test
    void a_task_that_is_not_there_takes_nothing() {
        var missing = new EntityRef(TaskId.KIND, UUID.randomUUID().toString());

        assertThat(rule.supports(missing)).isTrue();
        assertThat(rule.mayAttach(missing, actors.forPerson(Persona.COORDINATOR.id())))
                .isFalse();
        assertThat(rule.supports(new EntityRef("measure", missing.id()))).isFalse();
    }

    private Set<Persona> may(TaskNumber number) {
        var ref = tasks.details(number).id().ref();
        return Arrays.stream(Persona.values())
                .filter(persona -> rule.mayAttach(ref, actors.forPerson(persona.id())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Persona.class)));
    }

    private TaskNumber assigned(Persona creator, VisibilityClass visibility) {
        var content = TaskContent.of("Raum klären", new UnitCode("40"), LocalDate.of(2099, 1, 1), Set.of("HF1"))
                .change()
                .visibility(visibility)
                .participations(List.of(ParticipationWish.parallel(new UnitCode("51"), ParticipationKind.CO_SIGN)))
                .build();
        return tasks.create(creator, content, new TaskStep.Assign(null));
    }
}
