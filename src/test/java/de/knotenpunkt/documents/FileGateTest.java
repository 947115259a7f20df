package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.SignedBy;
import de.knotenpunkt.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets the bytes of a Fassung, by what the virus check says; everybody asked may read the document. */
class FileGateTest {

    private static final Actor UPLOADER = actor(Role.CASE_WORKER);
    private static final Actor COLLEAGUE = actor(Role.CASE_WORKER);
    private static final Actor COORDINATOR = actor(Role.COORDINATOR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "+", textBlock = """
            # scan        | uploader                   | colleague                       | coordination
            CLEAN         | +                          | +                               | +
            UNCHECKED     | +                          | documents.problem.unchecked     | documents.problem.unchecked
            NOT_CHECKABLE | +                          | documents.problem.not-checkable | +
            INFECTED      | documents.problem.infected | documents.problem.infected      | documents.problem.infected
            """)
    void where_files_are_checked(ScanState scan, String uploader, String colleague, String coordination) {
        assertThat(refusal(scan, true, UPLOADER)).isEqualTo(uploader);
        assertThat(refusal(scan, true, COLLEAGUE)).isEqualTo(colleague);
        assertThat(refusal(scan, true, COORDINATOR)).isEqualTo(coordination);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "+", textBlock = """
            CLEAN,         +
            UNCHECKED,     +
            NOT_CHECKABLE, +
            INFECTED,      documents.problem.infected
            """)
    void where_they_are_not_only_what_is_known_as_bad_is_kept_back(ScanState scan, String colleague) {
        assertThat(refusal(scan, false, COLLEAGUE)).isEqualTo(colleague);
    }

    private static @Nullable String refusal(ScanState scan, boolean scanned, Actor actor) {
        var version = new StoredVersion(
                "0".repeat(64),
                1,
                FileKind.TXT,
                "datei.txt",
                "",
                false,
                null,
                SignedBy.of(UPLOADER.signature()),
                Instant.EPOCH);
        return new FileGate(scan, scanned, version, actor).refusal().orElse(null);
    }

    private static Actor actor(Role role) {
        var id = new PersonId(UUID.randomUUID());
        var capacity = new Capacity(id, "", Set.of(role), Set.of(new UnitCode("40")), Set.of(), true, true);
        return new Actor(id, "", List.of(capacity), Set.of());
    }
}
