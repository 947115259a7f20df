package de.knotenpunkt.inspection;

import de.knotenpunkt.inspection.worker.Frames;
import de.knotenpunkt.inspection.worker.Outcome;
import de.knotenpunkt.inspection.worker.Request;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** One worker and its folder for temporary files; both are gone when it is closed. */
final class WorkerProcess implements AutoCloseable {

    /** A running program says so by saying nothing. */
    private static final int READY = 0;

    private final Path temporary;
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile int files;

    private WorkerProcess(Path temporary, Process process) {
        this.temporary = temporary;
        this.process = process;
        this.requests = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(process.getInputStream());
    }

    static WorkerProcess start(WorkerCommand command) throws IOException {
        var temporary = Files.createTempDirectory("knotenpunkt-worker");
        try {
            var builder = new ProcessBuilder(command.line(temporary)).redirectError(ProcessBuilder.Redirect.DISCARD);
            // nothing of what this process was given, passwords above all
            builder.environment().clear();
            // without it, names of folders with umlauts would not be found
            builder.environment().put("LC_ALL", "C.UTF-8");
            return new WorkerProcess(temporary, builder.start());
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(temporary);
            throw e;
        }
    }

    /** Waits until the program runs; from then on whatever goes wrong is the fault of a file. */
    WorkerProcess awaitReady() throws IOException {
        Frames.read(answers, READY);
        return this;
    }

    /** Waits for the answer, however long it takes; {@link #close} from another thread ends the waiting. */
    Outcome ask(Request request) throws IOException {
        files++;
        Frames.write(requests, request.message());
        return Outcome.of(Frames.read(answers, request.task().longestAnswer()));
    }

    /** How many files it was asked to read. */
    int files() {
        return files;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Path temporary() {
        return temporary;
    }

    long pid() {
        return process.pid();
    }

    /** By force, since a worker may be busy with a file forever; it holds nothing that would be lost. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        FileSystemUtils.deleteRecursively(temporary);
    }
}
