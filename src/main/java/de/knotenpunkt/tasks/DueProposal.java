package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.SignedBy;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Another Frist somebody asks for, until it is agreed to or declined. */
@Embeddable
record DueProposal(
        @Column(name = "proposed_due_on") LocalDate dueOn,
        @Column(name = "proposed_reason") String reason,
        @Embedded @EmbeddedColumnNaming("proposer_%s") SignedBy by) {}
