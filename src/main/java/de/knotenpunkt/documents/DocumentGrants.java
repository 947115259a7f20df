package de.knotenpunkt.documents;

import static de.knotenpunkt.documents.DocumentAuthorities.MANAGE;
import static de.knotenpunkt.documents.DocumentAuthorities.READ;
import static de.knotenpunkt.documents.DocumentAuthorities.WRITE;

import de.knotenpunkt.shared.AuthorityGrants;
import de.knotenpunkt.shared.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The permission matrix of documents, functions only. */
@Component
class DocumentGrants implements AuthorityGrants {

    @Override
    public Set<String> of(Role role) {
        return switch (role) {
            case COORDINATOR -> Set.of(READ, WRITE, MANAGE);
            case CASE_WORKER, DEPARTMENT_HEAD -> Set.of(READ, WRITE);
            case EXECUTIVE, COUNCIL_OFFICE -> Set.of(READ);
            case IT_ADMIN, AUDITOR -> Set.of();
        };
    }
}
