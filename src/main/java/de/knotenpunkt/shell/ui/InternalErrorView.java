package de.knotenpunkt.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A page could not be opened: says a problem by its sentence, everything else by a number that is in the log. */
@ParentLayout(MainLayout.class)
@PermitAll
class InternalErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    private final ErrorReports errors;

    InternalErrorView(ErrorReports errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var thrown = parameter.getException();
        if (ErrorReports.find(NotFound.class, thrown).isPresent()) {
            show(getTranslation("shell.not-found.title"), getTranslation("shared.problem.not-found"));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (ErrorReports.find(AccessDeniedException.class, thrown).isPresent()) {
            show(getTranslation("shell.denied.title"), getTranslation("shell.denied.text"));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        show(getTranslation("shell.internal.title"), errors.sentence(thrown));
        return ErrorReports.find(Problem.class, thrown).isPresent()
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
