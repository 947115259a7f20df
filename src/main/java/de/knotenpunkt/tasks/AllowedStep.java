package de.knotenpunkt.tasks;

import de.knotenpunkt.shared.UnitCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A next step the reader may take: a button, and nothing else is one.
 *
 * @param onBehalfOf whom they would stand in for (i. V.); null in own right
 * @param substitution the coordination would act in the head's place and has to say why
 * @param units units the step may be taken for, where it asks for one
 * @param proposal the wish would be a proposal that somebody else decides
 */
public record AllowedStep(
        StepKind kind, @Nullable String onBehalfOf, boolean substitution, List<UnitCode> units, boolean proposal) {}
