package de.knotenpunkt.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A refusal the user can act on, said by a translation key and parameters; everything else that is thrown is a bug.
 * Carries no sentence, so that log files hold no personal data.
 */
public abstract class Problem extends RuntimeException {

    private final String key;
    private final List<Object> parameters;
    private final @Nullable String field;

    protected Problem(String key, @Nullable String field, Object... parameters) {
        super(key);
        this.key = key;
        this.field = field;
        this.parameters = List.of(parameters);
    }

    /** Key of the sentence in the translations. */
    public String key() {
        return key;
    }

    /** Values for the sentence. */
    public Object[] parameters() {
        return parameters.toArray();
    }

    /** Name of the input that caused it, so that the form can say it there. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
