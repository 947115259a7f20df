package de.knotenpunkt.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages anyone may open before log-in and after: log-in itself, help, accessibility, data protection. */
@Controller
class PlainPages {

    private final LoginPage login;
    private final PublicPage pages;

    PlainPages(LoginPage login, PublicPage pages) {
        this.login = login;
        this.pages = pages;
    }

    @GetMapping(LoginAddress.PATH)
    void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isLoggedIn()) {
            response.sendRedirect(
                    LoginTarget.of(request.getParameter(LoginTarget.PARAMETER)).orElse("/"));
            return;
        }
        var notice = LoginNotice.named(request.getParameter(LoginAddress.REASON));
        PlainResponse.send(response, HttpStatus.OK, login.html(request, notice));
    }

    @GetMapping("/hilfe")
    void help(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show("hilfe", request, response);
    }

    @GetMapping("/barrierefreiheit")
    void accessibility(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show("barrierefreiheit", request, response);
    }

    @GetMapping("/datenschutz")
    void privacy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show("datenschutz", request, response);
    }

    private void show(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainResponse.send(response, HttpStatus.OK, pages.html(page, request, isLoggedIn()));
    }

    private static boolean isLoggedIn() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken);
    }
}
