package de.knotenpunkt.shell;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.STORAGE;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import de.knotenpunkt.identity.LiveRights;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets through: everybody to a handful of plain pages and their files, logged-in people with a role to the rest.
 * What they may do there is decided by routes, services and rows.
 */
@Configuration
@EnableMethodSecurity(jsr250Enabled = true)
@EnableConfigurationProperties(CountyProperties.class)
class SecurityConfiguration {

    /** Vaadin writes scripts and styles into its pages, so these two cannot be stricter. */
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final String[] PAGES = {"/login", "/logout", "/hilfe", "/barrierefreiheit", "/datenschutz"};
    private static final String[] FILES = {
        "/favicon.svg",
        "/favicon.ico",
        "/login.css",
        "/login.js",
        "/public.css",
        "/styles.css",
        "/styles/**",
        "/fonts/**",
        "/icons/**",
        "/images/**",
        "/lumo/**"
    };
    private static final String[] PROBES = {"/actuator/health", "/actuator/health/**"};

    /** An authority is called on routes as it is called on services: nothing is put before its name. */
    @Bean
    static GrantedAuthorityDefaults authoritiesWithoutPrefix() {
        return new GrantedAuthorityDefaults("");
    }

    /**
     * Vaadin's pages come by a forward; Tomcat would cut the response off at its end, before the headers are written.
     */
    @Bean
    static TomcatContextCustomizer headersAfterForward() {
        return context -> context.setSuspendWrappedResponseAfterForward(false);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            LoginOutcome outcome,
            LiveRights rights,
            PublicPage pages,
            @Value("${knotenpunkt.session.longest:PT10H}") Duration longestSession,
            @Value("${server.servlet.session.cookie.name:JSESSIONID}") String sessionCookie) {
        var open = open();
        var contexts = new HttpSessionSecurityContextRepository();
        http.securityContext(context -> context.securityContextRepository(contexts))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll())
                .formLogin(form -> form.loginPage(LoginAddress.PATH)
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout -> logout.logoutUrl("/logout")
                        .deleteCookies(sessionCookie)
                        // not "cookies": that would log the person out of every application of the county
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(STORAGE)))
                        .logoutSuccessHandler(toLoginPage()))
                // where the person wanted to go travels in the address of the log-in page instead
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(askForLogin()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        PathPatternRequestMatcher.withDefaults().matcher("/login"),
                        PathPatternRequestMatcher.withDefaults().matcher("/logout")))
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(new SameOriginFilter(), HeaderWriterFilter.class)
                .addFilterAfter(
                        new LiveRightsFilter(rights, pages, contexts, open, longestSession), SameOriginFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableRequestCacheConfiguration(false)
                                .logoutSuccessHandler(toLoginPage())
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES));
    }

    private static RequestMatcher open() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Stream.of(PAGES, FILES, PROBES)
                .flatMap(Arrays::stream)
                .map(path -> (RequestMatcher) paths.matcher(path))
                .toList());
    }

    private static AuthenticationEntryPoint askForLogin() {
        return (request, response, reason) -> response.sendRedirect(request.getContextPath()
                + LoginAddress.to(LoginTarget.of(request).orElse(null)));
    }

    private static LogoutSuccessHandler toLoginPage() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setDefaultTargetUrl(
                LoginAddress.to(null).because(LoginNotice.LOGOUT).toString());
        return handler;
    }
}
