package de.knotenpunkt.shell;

import de.knotenpunkt.identity.LiveRights;
import de.knotenpunkt.identity.LoggedInPerson;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request of a logged-in person: rights as of now, out if switched off or logged in for too long, an
 * explaining page instead of the application without any role.
 */
final class LiveRightsFilter extends OncePerRequestFilter {

    private final LiveRights rights;
    private final PublicPage pages;
    private final SecurityContextRepository contexts;
    private final RequestMatcher open;
    private final Duration longest;

    LiveRightsFilter(
            LiveRights rights,
            PublicPage pages,
            SecurityContextRepository contexts,
            RequestMatcher open,
            Duration longest) {
        this.rights = rights;
        this.pages = pages;
        this.contexts = contexts;
        this.open = open;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !(login.getPrincipal() instanceof LoggedInPerson person) || open.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        var now = rights.now(login);
        if (now.isEmpty() || isTooOld(request.getSession(false))) {
            end(request, response, chain);
        } else if (!rights.isEntitled(person)) {
            refuse(person, request, response);
        } else {
            keep(login, now.get(), request, response);
            chain.doFilter(request, response);
        }
    }

    private void keep(
            Authentication before, Authentication now, HttpServletRequest request, HttpServletResponse response) {
        if (before != now) {
            var context = new SecurityContextImpl(now);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    private void end(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (wantsPage(request)) {
            response.sendRedirect(LoginAddress.to(LoginTarget.of(request).orElse(null))
                    .because(LoginNotice.ENDED)
                    .toString());
        } else {
            // the browser part of the application knows what to do when its session is gone
            chain.doFilter(request, response);
        }
    }

    private void refuse(LoggedInPerson person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (wantsPage(request)) {
            PlainResponse.send(response, HttpStatus.FORBIDDEN, pages.noAccess(person.displayName(), request));
        } else {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        }
    }

    private boolean isTooOld(@Nullable HttpSession session) {
        return session != null && System.currentTimeMillis() - session.getCreationTime() > longest.toMillis();
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && request.getParameter("v-r") == null
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
