package de.knotenpunkt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands behind {@code java -jar knotenpunkt.jar}: settings ({@code --name=value}, anywhere) and, instead of the
 * server, a command with its arguments. {@code --knotenpunkt.command=fsck} is the same as {@code fsck}.
 *
 * @param words the command, then its arguments; empty if the server is wanted
 * @param settings for Spring Boot
 */
record CommandLine(List<String> words, List<String> settings) {

    private static final String COMMAND = "--knotenpunkt.command=";

    private static final String NO_PORT = "--server.port=-1";

    CommandLine {
        words = List.copyOf(words);
        settings = List.copyOf(settings);
    }

    static CommandLine of(String... line) {
        var words = new ArrayList<String>();
        var settings = new ArrayList<String>();
        for (var argument : line) {
            if (argument.startsWith(COMMAND)) {
                Arrays.stream(argument.substring(COMMAND.length()).strip().split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            } else if (argument.startsWith("-") && (words.isEmpty() || argument.contains("="))) {
                settings.add(argument);
            } else {
                words.add(argument);
            }
        }
        return new CommandLine(words, settings);
    }

    boolean isCommand() {
        return !words.isEmpty();
    }

    String command() {
        return words.getFirst();
    }

    /** What stands behind the command. */
    List<String> arguments() {
        return words.subList(1, words.size());
    }

    /** With a command, Spring Boot makes the web application, for its frame asks for one, but opens no port. */
    String[] settingsOfSpring() {
        return Stream.concat(settings.stream(), isCommand() ? Stream.of(NO_PORT) : Stream.empty())
                .toArray(String[]::new);
    }
}
