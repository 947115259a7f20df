package de.knotenpunkt.workspace;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.InvalidValue;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the acting person likes to work: visible columns, colours, keys. Everybody sees and sets their own only. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Preferences {

    private static final int LONGEST = 2000;

    private final JdbcTemplate jdbc;
    private final CurrentActor actor;

    Preferences(JdbcTemplate jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** What the person chose, or what holds without a choice. */
    public <T> T get(Preference<T> preference) {
        return chosen().get(preference);
    }

    /** Everything the person chose, with one query. */
    public Chosen all() {
        return chosen();
    }

    /** Keeps a choice. */
    @Transactional
    public <T> void set(Preference<T> preference, T value) {
        var text = preference.write().apply(value);
        if (text.length() > LONGEST) {
            throw new InvalidValue("workspace.problem.preference-too-long", LONGEST);
        }
        jdbc.update("""
                insert into preference (person, name, setting) values (?, ?, ?)
                on duplicate key update setting = values(setting)""", actor.get().person().value(), preference.name(), text);
    }

    /** Forgets a choice. */
    @Transactional
    public void reset(Preference<?> preference) {
        jdbc.update(
                "delete from preference where person = ? and name = ?",
                actor.get().person().value(),
                preference.name());
    }

    private Chosen chosen() {
        var settings = new HashMap<String, String>();
        jdbc.query(
                "select name, setting from preference where person = ?",
                row -> {
                    settings.put(row.getString(1), row.getString(2));
                },
                actor.get().person().value());
        return new Chosen(settings);
    }

    /** Choices of a person, by the name of the preference. */
    public record Chosen(Map<String, String> settings) {

        public Chosen {
            settings = Map.copyOf(settings);
        }

        /** What was chosen, or what holds without a choice. */
        public <T> T get(Preference<T> preference) {
            var text = settings.get(preference.name());
            if (text == null) {
                return preference.unset();
            }
            try {
                return preference.read().apply(text);
            } catch (RuntimeException olderThanTheCode) {
                return preference.unset();
            }
        }
    }
}
