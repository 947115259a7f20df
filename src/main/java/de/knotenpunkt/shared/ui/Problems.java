package de.knotenpunkt.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.knotenpunkt.shared.Problem;

/** Says a {@link Problem} in the language of the page. */
public final class Problems {

    private Problems() {}

    /** The sentence of a problem. */
    public static String sentence(Problem problem) {
        return I18NProvider.translate(problem.key(), problem.parameters());
    }

    /** Says a problem as a notice that stays until closed. */
    public static void show(Problem problem) {
        Notices.problem(sentence(problem));
    }
}
