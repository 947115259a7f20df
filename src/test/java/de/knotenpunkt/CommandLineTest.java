package de.knotenpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.Command;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void settings_alone_start_the_server() {
        var line = CommandLine.of("--server.port=8081", "--debug");

        assertThat(line.isCommand()).isFalse();
        assertThat(line.settingsOfSpring()).containsExactly("--server.port=8081", "--debug");
    }

    @Test
    void a_word_is_a_command_and_what_follows_belongs_to_it_but_for_settings() {
        var line = CommandLine.of("--server.port=1", "fsck", "--gc", "--spring.main.banner-mode=off", "--quick");

        assertThat(line.command()).isEqualTo("fsck");
        assertThat(line.arguments()).containsExactly("--gc", "--quick");
        assertThat(line.settings()).containsExactly("--server.port=1", "--spring.main.banner-mode=off");
    }

    @Test
    void a_command_may_be_given_as_a_setting() {
        var line = CommandLine.of("--knotenpunkt.command= fsck  --gc ");

        assertThat(line.words()).containsExactly("fsck", "--gc");
        assertThat(line.settings()).isEmpty();
    }

    @Test
    void the_command_of_that_name_runs_and_its_exit_code_is_that_of_the_process() {
        var code = CommandRun.run(CommandLine.of("count", "a", "b"), List.of(new Count()), out);

        assertThat(code).isEqualTo(2);
        assertThat(printed()).isEqualTo("[a, b]");
    }

    @Test
    void an_unknown_command_is_told_with_those_there_are() {
        var code = CommandRun.run(CommandLine.of("fcsk"), List.of(new Count()), out);

        assertThat(code).isEqualTo(CommandRun.UNKNOWN);
        assertThat(printed()).contains("fcsk", "es gibt: count");
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Answers how many arguments there are. */
    private static final class Count implements Command {

        @Override
        public String name() {
            return "count";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            out.print(arguments);
            return arguments.size();
        }
    }
}
