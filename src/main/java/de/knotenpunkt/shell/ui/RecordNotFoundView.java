package de.knotenpunkt.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import de.knotenpunkt.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** As {@link NotFoundView}, for what services say while a page is opened. */
@ParentLayout(MainLayout.class)
@PermitAll
class RecordNotFoundView extends ErrorPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        show(getTranslation("shell.not-found.title"), getTranslation("shared.problem.not-found"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
