package de.knotenpunkt.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.ui.Announcer;
import de.knotenpunkt.testing.KaribuTest;
import de.knotenpunkt.testing.Persona;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authorization.AuthorizationDeniedException;

@ExtendWith(OutputCaptureExtension.class)
class ErrorReportsTest extends KaribuTest {

    @BeforeEach
    void login() {
        loginAs(Persona.CLERK_OF_40);
        navigate("");
    }

    @Test
    void a_problem_is_said_by_its_sentence() {
        fail(new RuntimeException(new InvalidValue("shared.unit-code.invalid", "5O")));

        assertThat(Announcer.latest()).isEqualTo("„5O“ ist keine Ordnungsziffer einer Organisationseinheit.");
    }

    @Test
    void a_conflict_says_that_somebody_else_was_first() {
        fail(new OptimisticLockingFailureException("row 17"));

        assertThat(Announcer.latest()).startsWith("Der Vorgang wurde inzwischen von jemand anderem geändert.");
    }

    @Test
    void a_refusal_says_whom_to_ask() {
        fail(new AuthorizationDeniedException("no"));

        assertThat(Announcer.latest()).startsWith("Dafür fehlt Ihnen die Berechtigung.");
    }

    @Test
    void a_bug_shows_a_number_and_nothing_of_itself() {
        fail(new IllegalStateException("secret detail"));

        assertThat(Announcer.latest()).contains("Fehlernummer ").doesNotContain("secret");
    }

    @Test
    void a_page_that_was_left_before_its_answer_came_is_no_bug(CapturedOutput output) {
        fail(new ClientAbortException(new IOException("Broken pipe")));

        assertThat(output).doesNotContain("Unexpected error", "Broken pipe");
    }

    private static void fail(Throwable thrown) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
    }
}
