package de.knotenpunkt.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows an attempt to log in: the page that was wanted, or the form once more with the reason. */
@Component
class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginOutcome.class);

    private final LoginPage page;

    LoginOutcome(LoginPage page) {
        this.page = page;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        response.sendRedirect(request.getContextPath()
                + LoginTarget.of(request.getParameter(LoginTarget.PARAMETER)).orElse("/"));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var notice = LoginNotice.of(reason);
        if (notice == LoginNotice.UNAVAILABLE || notice == LoginNotice.TROUBLE) {
            LOG.warn("Nobody can log in: {}", reason.getMessage(), reason.getCause());
        }
        PlainResponse.send(response, notice.status(), page.html(request, Optional.of(notice)));
    }
}
