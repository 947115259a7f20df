package de.knotenpunkt.inspection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.unit.DataSize;

/**
 * How a worker is started: the same Java and the same program as this one, in whichever way it was delivered, with little
 * memory, no network where possible, and parsers of XML that fetch nothing and give up early.
 */
final class WorkerCommand {

    private static final int STACK_KILOBYTES = 1024;

    private final Supplier<String> mainClass;
    private final DataSize heap;
    private final Launch launch;

    WorkerCommand(Supplier<String> mainClass, DataSize heap, Launch launch) {
        this.mainClass = mainClass;
        this.heap = heap;
        this.launch = launch;
    }

    /** The command for a worker whose temporary files go there. */
    List<String> line(Path temporary) {
        var line = new ArrayList<>(launch.prefix().get());
        line.addAll(AddressSpace.prefix(heap));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(machine(temporary));
        line.addAll(parsers());
        line.addAll(launch.program(mainClass.get()));
        return line;
    }

    private List<String> machine(Path temporary) {
        return List.of(
                "-Xmx" + heap.toMegabytes() + "m",
                "-Xss" + STACK_KILOBYTES + "k",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:ErrorFile=/dev/null",
                // standard output is for answers
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.awt.headless=true",
                "-Duser.home=" + temporary,
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
    }

    private static List<String> parsers() {
        return List.of(
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Djdk.xml.entityExpansionLimit=100",
                "-Djdk.xml.totalEntitySizeLimit=100000",
                "-Djdk.xml.maxGeneralEntitySizeLimit=100000",
                "-Djdk.xml.maxParameterEntitySizeLimit=100000");
    }
}
