package de.knotenpunkt.inspection.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Main class of the worker. It listens on its standard input even while a file is being read: when the application is
 * gone, however it went, the worker goes too.
 */
public final class ExtractionWorker {

    private static final byte[] READY = {};

    private ExtractionWorker() {}

    public static void main(String[] args) {
        var answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // a parser that prints something must not be taken for an answer
        System.setOut(System.err);
        try (var requests = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            Frames.write(answers, READY);
            while (true) {
                var request = Request.of(Frames.read(requests, Request.LONGEST));
                // deep recursion in a parser fails the file, not the machine
                Thread.ofPlatform().daemon().start(() -> answer(answers, request));
            }
        } catch (IOException applicationIsGone) {
            removeTemporaryFiles();
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(DataOutputStream answers, Request request) {
        try {
            Frames.write(answers, read(request).message());
        } catch (IOException applicationIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Whatever a parser throws, errors included, is the fault of the file. */
    private static Outcome read(Request request) {
        try {
            return switch (request.task()) {
                case TEXT -> TextParsers.read(request);
                case PAGES -> PageDrawer.count(request);
                case PICTURE -> PageDrawer.picture(request);
            };
        } catch (Throwable e) {
            return new Outcome(Outcome.Kind.FAILED, e.getClass().getName());
        }
    }

    private static void removeTemporaryFiles() {
        try (var files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("Temporary files are left: " + e);
        }
    }
}
