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

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final int STACK_KILOBYTES = 1024;

    private final Supplier<String> mainClass;
    private final DataSize heap;

    WorkerCommand(Supplier<String> mainClass, DataSize heap) {
        this.mainClass = mainClass;
        this.heap = heap;
    }

    /** The command for a worker whose temporary files go there. */
    List<String> line(Path temporary) {
        var line = new ArrayList<>(NetworkSwitch.prefix());
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(machine(temporary));
        line.addAll(parsers());
        line.addAll(program(mainClass.get()));
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

    /** Classes are inside the jar's jars if it was delivered as one file, else simply on the class path. */
    private static List<String> program(String main) {
        var classPath = System.getProperty("java.class.path");
        var plain = ClassLoader.getSystemClassLoader().getResource(main.replace('.', '/') + ".class") != null;
        return plain ? List.of("-cp", classPath, main) : List.of("-cp", classPath, "-Dloader.main=" + main, LAUNCHER);
    }
}
