package de.knotenpunkt.workspace.ui;

import com.vaadin.flow.component.HasValue;
import de.knotenpunkt.workspace.Drafts;
import de.knotenpunkt.workspace.FormKey;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets forms keep what has not been saved yet. */
@Component
public class DraftKeepers {

    private final Drafts drafts;
    private final JsonMapper json;
    private final Clock clock;

    DraftKeepers(Drafts drafts, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps the input of a form from now on, and puts back what was kept before. To be called when the form shows what
     * it begins with.
     *
     * @param form what is kept and how it is read and shown
     * @param fields fields whose changes matter
     * @return to be added to the form; says what was kept and what was put back
     */
    public <T> DraftKeeper<T> keep(DraftForm<T> form, HasValue<?, ?>... fields) {
        return new DraftKeeper<>(drafts, json, clock, form, fields);
    }

    /**
     * A form as its drafts see it.
     *
     * @param key which form
     * @param title what the person recognises it by later
     * @param path where the form is opened, without a leading slash
     * @param type of the input, a record
     * @param read the present input
     * @param show shows an input
     */
    public record DraftForm<T>(
            FormKey key, String title, String path, Class<T> type, Supplier<T> read, Consumer<T> show) {}
}
