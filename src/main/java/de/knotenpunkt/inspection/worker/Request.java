package de.knotenpunkt.inspection.worker;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What the worker is asked for.
 *
 * @param mediaType decides the parser; the content does not
 * @param file where it is
 */
public record Request(String mediaType, Path file) {

    public byte[] message() {
        return (mediaType + "\n" + file.toAbsolutePath()).getBytes(StandardCharsets.UTF_8);
    }

    static Request of(byte[] message) {
        var parts = new String(message, StandardCharsets.UTF_8).split("\n", 2);
        return new Request(parts[0], Path.of(parts[1]));
    }
}
