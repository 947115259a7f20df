package de.knotenpunkt.inspection;

import java.util.List;
import java.util.function.Supplier;

/**
 * Where a worker's program is and what stands before its command.
 *
 * @param classPath class path of this application
 * @param classes finds what lies on it directly, and not inside a jar's jars
 * @param prefix command that takes something from the process and then runs it
 */
record Launch(String classPath, ClassLoader classes, Supplier<List<String>> prefix) {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** As this application was started, without network. */
    static Launch own() {
        return new Launch(
                System.getProperty("java.class.path"), ClassLoader.getSystemClassLoader(), NetworkSwitch::prefix);
    }

    /** What {@code java} needs to find and run the class: by itself, or by the loader of the one jar it is packed in. */
    List<String> program(String mainClass) {
        return classes.getResource(mainClass.replace('.', '/') + ".class") != null
                ? List.of("-cp", classPath, mainClass)
                : List.of("-cp", classPath, "-Dloader.main=" + mainClass, LAUNCHER);
    }
}
