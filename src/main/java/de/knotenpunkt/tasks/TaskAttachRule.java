package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AttachRule;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may hang something on a task: whoever may add a Vermerk, in any state as there, and whoever else works in the units
 * that lead or take part. It takes a role that writes: those who only read, read.
 */
@Component
class TaskAttachRule implements AttachRule {

    private static final Set<Role> WRITERS = EnumSet.of(Role.CASE_WORKER, Role.DEPARTMENT_HEAD, Role.COORDINATOR);

    private final TaskAccess access;

    TaskAttachRule(TaskAccess access) {
        this.access = access;
    }

    @Override
    public boolean supports(EntityRef ref) {
        return ref.kind().equals(TaskId.KIND);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAttach(EntityRef ref, Actor actor) {
        try {
            return mayAttach(new Standing(access.readable(new TaskId(UUID.fromString(ref.id())), actor), actor));
        } catch (NotFound notForThisActor) {
            return false;
        }
    }

    private static boolean mayAttach(Standing standing) {
        return StepRules.noter(standing).filter(TaskAttachRule::writes).isPresent()
                || standing.actor()
                        .capacity(capacity ->
                                writes(capacity) && units(standing.task()).anyMatch(capacity::worksIn))
                        .isPresent();
    }

    private static boolean writes(Capacity capacity) {
        return capacity.roles().stream().anyMatch(WRITERS::contains);
    }

    private static Stream<UnitCode> units(Task task) {
        return Stream.concat(
                Stream.of(task.leadUnit()), task.participations().stream().map(Participation::unit));
    }
}
