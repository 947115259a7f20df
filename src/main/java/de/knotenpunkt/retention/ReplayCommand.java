package de.knotenpunkt.retention;

import de.knotenpunkt.shared.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code retention-replay}: destroys again what a restored backup brought back. */
@Component
class ReplayCommand implements Command {

    private static final int WRONG_USE = 2;
    private static final int DOES_NOT_FIT = 3;

    private final DeletionExchange exchange;
    private final ChainVerifier verifier;
    private final RetentionReplay replay;

    ReplayCommand(DeletionExchange exchange, ChainVerifier verifier, RetentionReplay replay) {
        this.exchange = exchange;
        this.verifier = verifier;
        this.replay = replay;
    }

    @Override
    public String name() {
        return "retention-replay";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() > 1) {
            out.println("""
                    Aufruf: retention-replay [Datei]
                      Datei  Löschnachweis von retention-export; ergänzt Zeilen, die in der Sicherung fehlen""");
            return WRONG_USE;
        }
        try {
            for (var file : arguments) {
                out.printf("Ergänzte Zeilen:          %d%n", exchange.add(Path.of(file)));
            }
        } catch (IOException | IllegalArgumentException unusable) {
            out.printf("Der Löschnachweis passt nicht: %s%n", unusable.getMessage());
            return DOES_NOT_FIT;
        }
        var check = verifier.verify();
        if (!check.intact()) {
            out.printf("Der Löschnachweis ist ab Zeile %d nicht unverändert.%n", check.brokenAt());
            return DOES_NOT_FIT;
        }
        out.printf("Zeilen im Löschnachweis:  %d%n", check.records());
        out.printf("Erneut vernichtet:        %d%n", replay.run());
        return 0;
    }
}
