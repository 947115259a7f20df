package de.knotenpunkt.blobs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk that notes what is done to it and on which something may happen before or after each step. */
class StepsDisk implements Disk {

    private final Disk disk = new LocalDisk();
    final List<String> steps = new ArrayList<>();
    long free = Long.MAX_VALUE / 2;
    long capacity;

    /** What happens before a step; throws to make it fail. */
    void before(String step) throws IOException {}

    /** What happens after a step. */
    void after(String step) throws IOException {}

    @Override
    public void write(FileChannel file, ByteBuffer bytes) throws IOException {
        step("write", () -> disk.write(file, bytes));
    }

    @Override
    public void sync(Path file) throws IOException {
        step("sync " + file.resolveSibling("").getFileName(), () -> disk.sync(file));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step("rename", () -> disk.rename(from, to));
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        step("syncFolder " + folder.getFileName(), () -> disk.syncFolder(folder));
    }

    @Override
    public long free(Path folder) {
        return free;
    }

    @Override
    public long capacity(Path folder) {
        return capacity;
    }

    private synchronized void step(String name, Step step) throws IOException {
        before(name);
        step.run();
        steps.add(name);
        after(name);
    }

    private interface Step {
        void run() throws IOException;
    }
}
