package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The permission matrix of tasks, functions only: the executive and the council office read, IT has no content. */
@Component
class TaskGrants implements AuthorityGrants {

    @Override
    public Set<String> of(Role role) {
        return switch (role) {
            case CASE_WORKER, DEPARTMENT_HEAD, COORDINATOR -> Set.of(TaskAuthorities.READ, TaskAuthorities.WRITE);
            case EXECUTIVE, COUNCIL_OFFICE -> Set.of(TaskAuthorities.READ);
            case IT_ADMIN, AUDITOR -> Set.of();
        };
    }
}
