package de.knotenpunkt.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the network from a process, where the system lets us. */
final class NetworkSwitch {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkSwitch.class);
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");
    private static final int SECONDS = 10;

    private NetworkSwitch() {}

    /** What to put before a command; tried once, empty if nothing works. */
    static List<String> prefix() {
        return Tried.PREFIX;
    }

    private static List<String> firstThatWorks() {
        var found = Stream.of("-rn", "-n")
                .map(option -> List.of(UNSHARE.toString(), option, "--"))
                .filter(NetworkSwitch::works)
                .findFirst();
        if (found.isEmpty()) {
            LOG.warn("Files are read with network: this system does not let unshare take it away");
        }
        return found.orElse(List.of());
    }

    /** Holds the result from the first time somebody asks. */
    private static final class Tried {
        static final List<String> PREFIX = firstThatWorks();
    }

    private static boolean works(List<String> prefix) {
        if (!Files.isExecutable(UNSHARE)) {
            return false;
        }
        try {
            var process = new ProcessBuilder(
                            Stream.concat(prefix.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
