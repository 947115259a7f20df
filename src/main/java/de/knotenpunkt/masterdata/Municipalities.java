package de.knotenpunkt.masterdata;

import de.knotenpunkt.shared.BriefMemory;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities by name. Reading is free to anybody, as in {@link FieldsOfAction}; changing is not. */
@Component
public class Municipalities {

    private static final String ALL = "select code, name, kind, active from municipality order by name, code";
    private static final String KEEP = """
            insert into municipality (code, name, kind, active) values (:code, :name, :kind, :active)
            on duplicate key update name = values(name), kind = values(kind), active = values(active)""";

    private final JdbcClient jdbc;
    private final BriefMemory<List<MunicipalityRow>> memory;

    Municipalities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        memory = new BriefMemory<>(
                clock, () -> jdbc.sql(ALL).query(MunicipalityRow.class).list());
    }

    /** All municipalities, those that no longer exist included. */
    public List<MunicipalityRow> all() {
        return memory.recall();
    }

    /** The municipality of a code, in use or not. */
    public Optional<MunicipalityRow> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Name of the municipality; the code itself if there is none. */
    public String nameOf(String code) {
        return find(code).map(MunicipalityRow::name).orElse(code);
    }

    /** Takes over a list: adds and changes what it names, switches off what it does not, deletes nothing. */
    @Transactional
    @PreAuthorize("hasAuthority('" + MasterdataAuthorities.EDIT + "')")
    public void replace(Collection<MunicipalityRow> list) {
        jdbc.sql("update municipality set active = false").update();
        for (var row : list) {
            jdbc.sql(KEEP)
                    .param("code", row.code())
                    .param("name", row.name())
                    .param("kind", row.kind().name())
                    .param("active", row.active())
                    .update();
        }
        memory.forget();
    }
}
