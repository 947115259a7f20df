package de.knotenpunkt;

import static org.springframework.scheduling.config.TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;

import de.knotenpunkt.shared.Command;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Runs a {@link Command} in place of the server and ends the process with its exit code. Spring Boot's runners come
 * after this event and so never run; nothing is scheduled either.
 */
final class CommandRun implements ApplicationListener<ApplicationStartedEvent> {

    /** As shells have it for wrong use. */
    static final int UNKNOWN = 2;

    private final CommandLine line;

    private CommandRun(CommandLine line) {
        this.line = line;
    }

    /** Makes an application run the command instead of serving pages. */
    static void instead(SpringApplication application, CommandLine line) {
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(CommandRun::scheduleNothing));
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        application.addListeners(new CommandRun(line));
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        var context = started.getApplicationContext();
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var code = run(line, context.getBeansOfType(Command.class).values(), out);
        System.exit(SpringApplication.exit(context, () -> code));
    }

    private static void scheduleNothing(ConfigurableListableBeanFactory beans) {
        if (beans instanceof BeanDefinitionRegistry registry
                && registry.containsBeanDefinition(SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME)) {
            registry.removeBeanDefinition(SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME);
        }
    }

    static int run(CommandLine line, Collection<Command> commands, PrintStream out) {
        for (var command : commands) {
            if (command.name().equals(line.command())) {
                return command.run(line.arguments(), out);
            }
        }
        out.printf(
                "Das Kommando %s gibt es nicht; es gibt: %s.%n",
                line.command(), commands.stream().map(Command::name).sorted().collect(Collectors.joining(", ")));
        return UNKNOWN;
    }
}
