package de.knotenpunkt.shared;

import java.io.PrintStream;
import java.util.List;

/**
 * Something an administrator runs from the command line instead of the server: {@code java -jar knotenpunkt.jar <name>
 * <arguments>}. A module contributes it as a bean. Neither the web server nor scheduled jobs run meanwhile, but a server
 * may run beside it on the same database.
 */
public interface Command {

    /** The word that calls it, such as {@code fsck}. */
    String name();

    /**
     * Does the work. Nobody is logged in.
     *
     * @param arguments what stands behind the name, without settings ({@code --name=value})
     * @param out where the report goes, in German
     * @return exit code of the process; 0 when all is well
     */
    int run(List<String> arguments, PrintStream out);
}
