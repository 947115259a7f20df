package de.knotenpunkt.inspection.worker;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What the worker is asked for.
 *
 * @param mediaType decides the parser; the content does not
 * @param file where it is
 * @param page which page of it, from 1; 0 if all are meant
 * @param width most pixels of a picture; 0 if none is wanted
 */
public record Request(Task task, String mediaType, Path file, int page, int width) {

    /** Longest message; no path is longer. */
    static final int LONGEST = 64 << 10;

    public static Request text(String mediaType, Path file) {
        return new Request(Task.TEXT, mediaType, file, 0, 0);
    }

    public static Request pages(String mediaType, Path file) {
        return new Request(Task.PAGES, mediaType, file, 0, 0);
    }

    public static Request picture(String mediaType, Path file, int page, int width) {
        return new Request(Task.PICTURE, mediaType, file, page, width);
    }

    public byte[] message() {
        return "%s\n%s\n%d\n%d\n%s"
                .formatted(task, mediaType, page, width, file.toAbsolutePath())
                .getBytes(StandardCharsets.UTF_8);
    }

    static Request of(byte[] message) {
        var parts = new String(message, StandardCharsets.UTF_8).split("\n", 5);
        return new Request(
                Task.valueOf(parts[0]),
                parts[1],
                Path.of(parts[4]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]));
    }
}
