package de.knotenpunkt.masterdata;

import de.knotenpunkt.shared.BriefMemory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The Handlungsfelder in their order. A dictionary without secrets: anybody, jobs included, may look things up, and a
 * change reaches every node within seconds.
 */
@Component
public class FieldsOfAction {

    private static final String ALL = """
            select code, name, position, directive_field, active, valid_from, valid_to
            from field_of_action order by position, code""";

    private final BriefMemory<List<FieldOfActionRow>> memory;

    FieldsOfAction(JdbcClient jdbc, Clock clock) {
        memory = new BriefMemory<>(
                clock, () -> jdbc.sql(ALL).query(FieldOfActionRow.class).list());
    }

    /** All fields, those no longer in use included. */
    public List<FieldOfActionRow> all() {
        return memory.recall();
    }

    /** The field of a code, in use or not. */
    public Optional<FieldOfActionRow> find(String code) {
        return all().stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** Name of the field; the code itself if there is none, so that an old record never shows a gap. */
    public String nameOf(String code) {
        return find(code).map(FieldOfActionRow::name).orElse(code);
    }
}
