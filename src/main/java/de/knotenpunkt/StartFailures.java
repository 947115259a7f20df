package de.knotenpunkt;

import de.knotenpunkt.blobs.StoreUnusable;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Says in one line why the application does not start, for the causes an administrator can remove; anything else is
 * left to Spring Boot's own report. Registered in {@code META-INF/spring.factories}.
 */
class StartFailures implements SpringBootExceptionReporter {

    /** Spring Boot hands over the context, if there is one already. */
    StartFailures(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentence(failure);
        sentence.ifPresent(LoggerFactory.getLogger(Application.class)::error);
        return sentence.isPresent();
    }

    static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .reduce((outer, inner) -> inner);
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case StartRefused refusal -> Optional.ofNullable(refusal.getMessage());
            case PortInUseException taken ->
                Optional.of(
                        "Knotenpunkt startet nicht: Port " + taken.getPort()
                                + " ist belegt; bitte das andere Programm beenden oder mit SERVER_PORT einen freien Port nennen.");
            case StoreUnusable store ->
                Optional.of("Knotenpunkt startet nicht: Die Dateiablage " + store.getMessage()
                        + " lässt sich nicht beschreiben; bitte KNOTENPUNKT_BLOBS_DIRECTORY und die Rechte prüfen.");
            case SQLException refusal -> database(refusal);
            case FlywayValidateException otherSchema ->
                Optional.of("Knotenpunkt startet nicht: Das Datenbankschema passt nicht zu dieser Fassung; bitte die"
                        + " Fassung starten, die zuletzt lief, oder eine Sicherung einspielen (docs/operations.md).");
            default -> Optional.empty();
        };
    }

    private static Optional<String> database(SQLException refusal) {
        var state = String.valueOf(refusal.getSQLState());
        if (state.startsWith("28")) {
            return Optional.of("Knotenpunkt startet nicht: Die Datenbank weist die Anmeldung ab; bitte"
                    + " KNOTENPUNKT_DATABASE_USER und KNOTENPUNKT_DATABASE_PASSWORD prüfen.");
        }
        if (state.startsWith("08")) {
            return Optional.of("Knotenpunkt startet nicht: Die Datenbank ist nicht erreichbar; bitte"
                    + " KNOTENPUNKT_DATABASE_URL und den Datenbankdienst prüfen.");
        }
        if (refusal.getErrorCode() == 1049 || refusal.getErrorCode() == 1044) {
            return Optional.of(
                    "Knotenpunkt startet nicht: Das Schema aus KNOTENPUNKT_DATABASE_URL gibt es nicht oder es"
                            + " ist dem Datenbankkonto verschlossen.");
        }
        return Optional.empty();
    }
}
