package de.knotenpunkt.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A named preference with its type and what holds for whoever never chose.
 *
 * @param name such as {@code tasks.columns}
 * @param unset value of whoever never chose
 * @param write value as text
 * @param read text as value; whatever it throws counts as never chosen, because stored text may be older than the code
 */
public record Preference<T>(String name, T unset, Function<T, String> write, Function<String, T> read) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{0,63}");

    public Preference {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a preference: " + name);
        }
    }

    /** Yes or no. */
    public static Preference<Boolean> flag(String name, boolean unset) {
        return new Preference<>(name, unset, String::valueOf, Boolean::valueOf);
    }

    /** One of some constants. */
    public static <E extends Enum<E>> Preference<E> choice(String name, E unset) {
        return new Preference<>(name, unset, Enum::name, text -> Enum.valueOf(unset.getDeclaringClass(), text));
    }

    /** Some words in order, such as visible columns; words hold no comma. */
    public static Preference<List<String>> words(String name, List<String> unset) {
        return new Preference<>(
                name,
                List.copyOf(unset),
                words -> String.join(",", words),
                text -> text.isEmpty() ? List.of() : Arrays.asList(text.split(",")));
    }

    /** Any short text. */
    public static Preference<String> text(String name, String unset) {
        return new Preference<>(name, unset, Function.identity(), Function.identity());
    }
}
