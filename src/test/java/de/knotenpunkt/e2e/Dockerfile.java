package de.knotenpunkt.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The instructions of a Dockerfile, continuation lines joined, comments left out. */
record Dockerfile(List<String> instructions) {

    static Dockerfile read(Path file) {
        try {
            return new Dockerfile(Files.readString(file)
                    .replace("\\\n", " ")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands behind every instruction of this name. */
    List<String> all(String instruction) {
        return instructions.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length()).strip())
                .toList();
    }

    /** Files and folders of the build context that are copied in. */
    List<String> copiedSources() {
        return all("COPY").stream()
                .filter(copy -> !copy.startsWith("--from"))
                .flatMap(copy -> {
                    var words = List.of(copy.split("\\s+", -1));
                    return words.subList(0, words.size() - 1).stream();
                })
                .toList();
    }

    /** The command of the last instruction of this name, in its exec form. */
    List<String> command(String instruction) {
        var last = all(instruction).getLast();
        return List.of(new JsonMapper().readValue(last.substring(last.indexOf('[')), String[].class));
    }
}
