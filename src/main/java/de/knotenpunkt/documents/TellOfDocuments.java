package de.knotenpunkt.documents;

import de.knotenpunkt.shared.DomainEvent;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.Notice;
import de.knotenpunkt.shared.NoticeSource;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Token;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who learns of what happens to documents: those they are shown to; the people of a record a document is hung on; the
 * people of a document that gets a Fassung; who put in what turns out to be infected.
 */
@Component
class TellOfDocuments implements NoticeSource {

    private static final String SHOWN = "documents.notice.shown";
    private static final String ATTACHED = "documents.notice.attached";
    private static final String VERSION = "documents.notice.version";
    private static final String INFECTED = "documents.notice.infected";

    private final JdbcClient jdbc;

    TellOfDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> reasons() {
        return List.of(SHOWN, ATTACHED, VERSION, INFECTED);
    }

    @Override
    public List<Notice> notices(DomainEvent event) {
        return switch (event) {
            case DocumentShown shown ->
                notices(shown.to(), SHOWN, shown, shown.at().toString());
            case DocumentFiled filed -> attached(filed, filed.records());
            case DocumentLinked linked -> attached(linked, Set.of(linked.record()));
            case DocumentVersionAdded added ->
                notices(peopleOf(added.ref()), VERSION, added, String.valueOf(added.number()));
            case DocumentInfected infected ->
                notices(
                        Set.of(Token.person(infected.addedBy()), Token.role(Role.COORDINATOR)),
                        INFECTED,
                        infected,
                        String.valueOf(infected.number()));
            default -> List.of();
        };
    }

    private List<Notice> attached(DomainEvent event, Set<EntityRef> records) {
        return records.stream()
                .flatMap(record -> notices(peopleOf(record), ATTACHED, event, record.kind() + record.id()).stream())
                .toList();
    }

    private static List<Notice> notices(Collection<Token> to, String reason, DomainEvent event, String which) {
        var key = reason + ":" + event.ref().id() + ":" + which;
        return to.stream()
                .sorted()
                .map(token -> new Notice(token, reason, event.ref(), key))
                .toList();
    }

    /** People, not units or roles, whom the stored audience of a record names. */
    private List<Token> peopleOf(EntityRef record) {
        return jdbc.sql("""
                        select token from record_audience
                        where kind = :kind and record_id = :record and token like 'PERSON:%'""")
                .param("kind", record.kind())
                .param("record", UUID.fromString(record.id()))
                .query((row, index) -> new Token(row.getString(1)))
                .list();
    }
}
