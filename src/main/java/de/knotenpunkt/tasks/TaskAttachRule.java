package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AttachRule;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.RowRule;
import de.knotenpunkt.shared.UnitCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may hang something on a task: whoever reads it, works with content and has to do with it, be it personally or by
 * their unit. Asked by every page of a task for a button, so one statement must do.
 */
@Component
class TaskAttachRule implements AttachRule {

    private static final Set<Role> WRITERS = EnumSet.of(Role.CASE_WORKER, Role.DEPARTMENT_HEAD, Role.COORDINATOR);

    private static final String FACTS = """
            select t.creator_id, t.assignee_id, t.lead_unit,
                   if(t.assigned_at is null, t.creator_unit, null) as drafting_unit, p.unit, p.signer_id
            from task t left join task_participation p on p.task_id = t.id where t.id = :id""";

    private final JdbcClient jdbc;

    TaskAttachRule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean supports(EntityRef ref) {
        return ref.kind().equals(TaskId.KIND);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAttach(EntityRef ref, Actor actor) {
        var rule = RowRule.of(actor, TaskId.KIND, "t.id");
        return jdbc
                .sql(FACTS + rule.and())
                .param("id", UUID.fromString(ref.id()))
                .params(rule.parameters())
                .query(TaskAttachRule::concerned)
                .list()
                .stream()
                .anyMatch(concerned ->
                        actor.capacity(capacity -> writes(capacity) && concerned.includes(capacity)).isPresent());
    }

    private static boolean writes(Capacity capacity) {
        return capacity.roles().stream().anyMatch(WRITERS::contains);
    }

    private static Concerned concerned(ResultSet row, int index) throws SQLException {
        return new Concerned(
                people(row.getObject("creator_id", UUID.class), row.getObject("assignee_id", UUID.class),
                        row.getObject("signer_id", UUID.class)),
                units(row.getString("lead_unit"), row.getString("unit"), row.getString("drafting_unit")));
    }

    private static List<PersonId> people(@Nullable UUID... ids) {
        return Stream.of(ids).filter(UUID.class::isInstance).map(PersonId::new).toList();
    }

    private static List<UnitCode> units(@Nullable String... codes) {
        return Stream.of(codes).filter(String.class::isInstance).map(UnitCode::new).toList();
    }

    private record Concerned(List<PersonId> people, List<UnitCode> units) {

        boolean includes(Capacity capacity) {
            return capacity.has(Role.COORDINATOR)
                    || people.stream().anyMatch(capacity::isPersonally)
                    || units.stream().anyMatch(unit -> capacity.worksIn(unit) || capacity.headOf().contains(unit));
        }
    }
}
