package de.knotenpunkt.search;

import de.knotenpunkt.shared.Command;
import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code reindex}: reads everything anew for the search, while servers go on working on the same database. */
@Component
class ReindexCommand implements Command {

    private static final int RUNS_ELSEWHERE = 3;
    private static final int WRONG_USE = 2;

    private final Rebuild rebuild;
    private final EntryState states;

    ReindexCommand(Rebuild rebuild, EntryState states) {
        this.rebuild = rebuild;
        this.states = states;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            out.println("Aufruf: reindex");
            return WRONG_USE;
        }
        out.println("Alle Einträge der Suche werden neu gelesen.");
        if (!rebuild.runBesideTheServer()) {
            out.println("Ein anderer Lauf ist noch nicht zu Ende.");
            return RUNS_ELSEWHERE;
        }
        out.printf(
                "Fertig: %s. Die Server ziehen ihren Index in den nächsten Sekunden nach.%n",
                String.join(", ", states.read().kinds()));
        return 0;
    }
}
