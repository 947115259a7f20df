package de.knotenpunkt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Texts: both languages say the same, everything used is there, nothing there is unused, nothing is said in code. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+");
    private static final Pattern KEY_PREFIX = Pattern.compile("[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9_-]+)*[.-]");
    /** Strings that look like keys but name something else. */
    private static final Pattern OTHER_NAMES = Pattern.compile(
            "(?:Preference\\s*\\.\\s*\\w+|FormKey\\s*\\.\\s*of|new FormKey|ConfigurationProperties|@Scheduled|@Value)\\s*\\(\\s*\"([^\"]*)\"");

    private static final Pattern SENTENCE = Pattern.compile(".*[äöüÄÖÜß].*|[A-ZÄÖÜ][a-zäöüß]+(?: [A-Za-zäöüß]+)+.*");

    /** Keys for a choice of constants on purpose. */
    private static final Set<String> SOME_CONSTANTS_ONLY = Set.of("tasks.quick.created.", "tasks.quick.step.");

    private final Properties german = load("translations.properties");
    private final Properties english = load("translations_en.properties");
    private final List<Sources.Source> sources = Sources.main();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(german.stringPropertyNames());
    }

    @Test
    void both_languages_take_the_same_parameters() {
        assertThat(german.stringPropertyNames())
                .allSatisfy(key -> assertThat(parameters(english, key)).as(key).isEqualTo(parameters(german, key)));
    }

    @Test
    void no_text_is_empty() {
        assertThat(german.stringPropertyNames())
                .allSatisfy(key -> assertThat(german.getProperty(key)).as(key).isNotBlank());
    }

    @Test
    void no_key_stands_twice() {
        assertThat(lines("translations.properties")).doesNotHaveDuplicates();
        assertThat(lines("translations_en.properties")).doesNotHaveDuplicates();
    }

    @Test
    void every_used_key_has_a_text() {
        var modules = german.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var missing = new TreeMap<String, Path>();
        for (var source : sources) {
            var others = otherNames(source);
            source.strings().stream()
                    .filter(KEY.asMatchPredicate())
                    .filter(string -> modules.contains(string.substring(0, string.indexOf('.'))))
                    .filter(string -> !others.contains(string) && !german.containsKey(string) && !beginsKeys(string))
                    .forEach(string -> missing.put(string, source.file()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_is_used() {
        var strings =
                sources.stream().flatMap(source -> source.strings().stream()).collect(Collectors.toSet());
        Predicate<String> isPrefix = KEY_PREFIX.asMatchPredicate();
        var prefixes = strings.stream()
                .flatMap(string -> isPrefix.test(string) ? Stream.of(string) : Stream.of(string + "."))
                .filter(isPrefix)
                .filter(prefix -> prefix.chars().filter(sign -> sign == '.').count() > 1)
                .collect(Collectors.toSet());
        assertThat(new TreeSet<>(german.stringPropertyNames()))
                .filteredOn(key -> !strings.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    /** Keys that end in capitals name constants of an enum: if most have a text, all must. */
    @Test
    void enums_are_translated_completely() {
        var constants = enums();
        var incomplete = new TreeMap<String, Set<String>>();
        groupsInCapitals().forEach((prefix, names) -> {
            var covered = constants.stream().anyMatch(names::containsAll);
            if (!covered && !SOME_CONSTANTS_ONLY.contains(prefix)) {
                constants.stream()
                        .filter(some -> some.containsAll(names))
                        .findFirst()
                        .ifPresent(some -> incomplete.put(prefix, some));
            }
        });
        assertThat(incomplete).isEmpty();
    }

    @Test
    void pages_hold_no_sentences() {
        var found = new TreeMap<String, Path>();
        sources.stream()
                .filter(Sources.Source::isUi)
                .forEach(source -> withoutLogging(source).stream()
                        .filter(SENTENCE.asMatchPredicate())
                        .filter(sentence -> !source.file().endsWith("SmartDates.java"))
                        .forEach(sentence -> found.put(sentence, source.file())));
        assertThat(found).isEmpty();
    }

    /** Keys are put together from a beginning and a last word. */
    private boolean beginsKeys(String string) {
        var prefix = string.endsWith("-") ? string : string + ".";
        return german.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private Map<String, Set<String>> groupsInCapitals() {
        var groups = new TreeMap<String, Set<String>>();
        for (var key : german.stringPropertyNames()) {
            var dot = key.lastIndexOf('.');
            var last = key.substring(dot + 1);
            if (last.equals(last.toUpperCase(Locale.ROOT)) && last.matches(".*[A-Z].*")) {
                groups.computeIfAbsent(key.substring(0, dot + 1), prefix -> new TreeSet<>())
                        .add(last);
            }
        }
        return groups;
    }

    private static List<Set<String>> enums() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Enum.class));
        var all = new ArrayList<Set<String>>();
        for (var candidate : scanner.findCandidateComponents("de.knotenpunkt")) {
            var type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            if (type.isEnum()) {
                all.add(Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return all;
    }

    private static Set<String> otherNames(Sources.Source source) {
        return OTHER_NAMES
                .matcher(source.code())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** Strings of a source but those of log lines and of exceptions that only developers read. */
    private static List<String> withoutLogging(Sources.Source source) {
        var code = source.code().replaceAll("(?s)(?:LOG\\.\\w+|Exception)\\(.*?\\);", ";");
        return new Sources.Source(source.file(), code).strings();
    }

    private static Set<Integer> parameters(Properties texts, String key) {
        var format = new MessageFormat(texts.getProperty(key, ""), Locale.GERMANY);
        var used = new HashSet<Integer>();
        Pattern.compile("\\{(\\d+)")
                .matcher(format.toPattern())
                .results()
                .forEach(found -> used.add(Integer.valueOf(found.group(1))));
        return used;
    }

    private static List<String> lines(String name) {
        return Sources.read(FOLDER.resolve(name))
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Sources.read(FOLDER.resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
