package de.knotenpunkt.documents;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.AttachRule;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the owner of a record whether a document may hang on it; a record nobody answers for takes none. */
@Component
class AttachRules {

    private final List<AttachRule> rules;

    AttachRules(List<AttachRule> rules) {
        this.rules = rules;
    }

    boolean takesDocuments(EntityRef record) {
        return rules.stream().anyMatch(rule -> rule.supports(record));
    }

    boolean mayAttach(EntityRef record, Actor actor) {
        return rules.stream().filter(rule -> rule.supports(record)).anyMatch(rule -> rule.mayAttach(record, actor));
    }

    /** @throws Denied if one of the records takes no document from the actor */
    void require(Collection<EntityRef> records, Actor actor) {
        if (!records.stream().allMatch(record -> mayAttach(record, actor))) {
            throw new Denied("documents.problem.not-attachable");
        }
    }
}
