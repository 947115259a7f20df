package de.knotenpunkt.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.ui.Notices;
import de.knotenpunkt.shared.ui.Problems;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The one place where what was thrown becomes a sentence: a {@link Problem} says its own, a conflict and a missing
 * right have theirs, everything else gets a number that stands in the log as well. A page that was left before its answer
 * came is nothing to report.
 */
@Component
class ErrorReports implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReports.class);
    // Without 0 and O, 1 and I: the number is read out on the telephone.
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int ID_LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        var thrown = event.getThrowable();
        if (find(ClientAbortException.class, thrown).isPresent()) {
            LOG.debug("Nobody waits for the answer any more", thrown);
            return;
        }
        var sentence = sentence(thrown);
        if (UI.getCurrent() != null) {
            Notices.problem(sentence);
        }
    }

    /** The sentence for the person at the screen; logs what is a bug. */
    String sentence(Throwable thrown) {
        var problem = find(Problem.class, thrown);
        if (problem.isPresent()) {
            return Problems.sentence(problem.get());
        }
        if (find(OptimisticLockingFailureException.class, thrown).isPresent()) {
            return I18NProvider.translate("shell.error.conflict");
        }
        if (find(AccessDeniedException.class, thrown).isPresent()) {
            return I18NProvider.translate("shell.error.denied");
        }
        return I18NProvider.translate("shell.error.unexpected", log(thrown));
    }

    /** Logs a bug and answers its number. */
    String log(Throwable thrown) {
        var id = RANDOM.ints(ID_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
        LOG.error("Unexpected error {}", id, thrown);
        return id;
    }

    /** The first cause of that type, the thrown one included. */
    static <T extends Throwable> Optional<T> find(Class<T> type, Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
