package de.knotenpunkt.documents;

import de.knotenpunkt.records.FieldChange;
import de.knotenpunkt.shared.Denied;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The class of a document, as columns. */
@Embeddable
class Reading {

    @Enumerated(EnumType.STRING)
    private DocumentClass visibility = DocumentClass.UNIT;

    private boolean executiveMayRead;
    private @Nullable LocalDate releasedOn;

    /** Returns what changed, for the Verlauf; null if nothing. */
    @Nullable
    FieldChange choose(DocumentClass chosen, boolean executive) {
        var executiveToo = chosen == DocumentClass.COORDINATION && executive;
        if (chosen == visibility && executiveToo == executiveMayRead) {
            return null;
        }
        var change = new FieldChange("visibility", visibility.name(), chosen.name());
        visibility = chosen;
        executiveMayRead = executiveToo;
        releasedOn = null;
        return change;
    }

    void release(LocalDate on) {
        if (visibility != DocumentClass.NON_PUBLIC) {
            throw new Denied("documents.problem.nothing-to-release");
        }
        releasedOn = on;
    }

    DocumentClass visibility() {
        return visibility;
    }

    boolean executiveMayRead() {
        return executiveMayRead;
    }

    @Nullable
    LocalDate releasedOn() {
        return releasedOn;
    }
}
