package de.knotenpunkt.documents;

import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much room the documents of a Geschäftsbereich take. Trash counts until it is emptied: its bytes are there. */
@Component
class DocumentQuota {

    private static final long MEGABYTE = 1024L * 1024;

    private final JdbcClient jdbc;
    private final DocumentsProperties properties;

    DocumentQuota(JdbcClient jdbc, DocumentsProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    /**
     * Refuses what would not fit.
     *
     * @param more bytes that are to be added
     * @throws InvalidValue if the Geschäftsbereich of the unit has no room for them
     */
    void mustHold(UnitCode unit, long more) {
        var quota = properties.quota().toBytes();
        if (used(unit.department()) + more > quota) {
            throw new InvalidValue("documents.problem.quota", unit.department().value(), quota / MEGABYTE);
        }
    }

    private long used(UnitCode department) {
        return jdbc.sql("""
                        select coalesce(sum(v.size), 0) from document d join document_version v on v.document_id = d.id
                        where d.lead_unit = :unit or d.lead_unit like :parts""")
                .param("unit", department.value())
                .param("parts", department.value() + ".%")
                .query(Long.class)
                .single();
    }
}
