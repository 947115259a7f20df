package de.knotenpunkt.retention;

import de.knotenpunkt.shared.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code retention-export}: keeps the Löschnachweis outside the database, where no backup is older than it. */
@Component
class ExportCommand implements Command {

    private static final int WRONG_USE = 2;
    private static final int NOT_WRITTEN = 3;

    private final DeletionExchange exchange;

    ExportCommand(DeletionExchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public String name() {
        return "retention-export";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println("Aufruf: retention-export Datei");
            return WRONG_USE;
        }
        try {
            out.printf("Zeilen im Löschnachweis:  %d%n", exchange.write(Path.of(arguments.getFirst())));
            return 0;
        } catch (IOException failed) {
            out.printf("Nicht geschrieben: %s%n", failed.getMessage());
            return NOT_WRITTEN;
        }
    }
}
