package de.knotenpunkt.retention;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.RetentionDue;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeletionChainTest {

    private static final RetentionDue DUE = new RetentionDue(
            new EntityRef("document", "1"), new UnitCode("50"), LocalDate.of(2020, 12, 31), "NOTE", true);
    private static final ArchiveOffer ARCHIVE = new ArchiveOffer(LocalDate.of(2026, 11, 2), ArchiveResult.DECLINED);
    private static final Signature MARA = new Signature(new PersonId(new UUID(0, 1)), "Mara", null, null);
    private static final Signature TIMO =
            new Signature(new PersonId(new UUID(0, 2)), "Timo", new PersonId(new UUID(0, 3)), "Dana");
    private static final Instant PROPOSED = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant CONFIRMED = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant PURGED = Instant.parse("2026-11-25T08:00:01Z");
    private static final DeletionRecord FIRST = DeletionChain.sealed(line(1, DUE, DeletionChain.START));

    @Test
    void a_line_follows_the_one_before() {
        var second = DeletionChain.sealed(line(2, DUE, FIRST.hash()));

        assertThat(FIRST.hash()).hasSize(64).isNotEqualTo(DeletionChain.START);
        assertThat(DeletionChain.follows(FIRST, 0, DeletionChain.START)).isTrue();
        assertThat(DeletionChain.follows(second, 1, FIRST.hash())).isTrue();
    }

    @Test
    void a_line_that_is_left_out_or_put_in_between_shows() {
        var third = DeletionChain.sealed(line(3, DUE, FIRST.hash()));

        assertThat(DeletionChain.follows(third, 1, FIRST.hash())).isFalse();
        assertThat(DeletionChain.follows(FIRST, 0, FIRST.hash())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("altered")
    void whatever_is_altered_shows(DeletionRecord altered) {
        assertThat(DeletionChain.follows(altered, 0, DeletionChain.START)).isFalse();
    }

    @Test
    void names_may_be_taken_out() {
        var nameless = new Signature(MARA.person(), "", null, null);
        var line = new DeletionRecord(
                1, DUE, ARCHIVE, nameless, PROPOSED, TIMO, CONFIRMED, PURGED, DeletionChain.START, FIRST.hash());

        assertThat(DeletionChain.follows(line, 0, DeletionChain.START)).isTrue();
    }

    static Stream<DeletionRecord> altered() {
        var other = new RetentionDue(
                new EntityRef("document", "2"), DUE.unit(), DUE.retainUntil(), DUE.classCode(), DUE.archiveOffer());
        var unit = new RetentionDue(DUE.ref(), new UnitCode("51"), DUE.retainUntil(), "NOTE", true);
        var until = new RetentionDue(DUE.ref(), DUE.unit(), DUE.retainUntil().plusYears(1), "NOTE", true);
        var category = new RetentionDue(DUE.ref(), DUE.unit(), DUE.retainUntil(), "PRESS", true);
        var notOffered = new RetentionDue(DUE.ref(), DUE.unit(), DUE.retainUntil(), "NOTE", false);
        return Stream.concat(
                Stream.of(other, unit, until, category, notOffered)
                        .map(due -> record(due, ARCHIVE, MARA, PROPOSED, TIMO, CONFIRMED, PURGED)),
                Stream.of(
                        record(
                                DUE,
                                new ArchiveOffer(ARCHIVE.offeredOn(), ArchiveResult.TAKEN),
                                MARA,
                                PROPOSED,
                                TIMO,
                                CONFIRMED,
                                PURGED),
                        record(DUE, ARCHIVE, TIMO, PROPOSED, TIMO, CONFIRMED, PURGED),
                        record(DUE, ARCHIVE, MARA, CONFIRMED, TIMO, CONFIRMED, PURGED),
                        record(DUE, ARCHIVE, MARA, PROPOSED, MARA, CONFIRMED, PURGED),
                        record(DUE, ARCHIVE, MARA, PROPOSED, TIMO, PROPOSED, PURGED),
                        record(DUE, ARCHIVE, MARA, PROPOSED, TIMO, CONFIRMED, CONFIRMED)));
    }

    private static DeletionRecord record(
            RetentionDue due,
            ArchiveOffer archive,
            Signature proposedBy,
            Instant proposedAt,
            Signature confirmedBy,
            Instant confirmedAt,
            Instant purgedAt) {
        return new DeletionRecord(
                1,
                due,
                archive,
                proposedBy,
                proposedAt,
                confirmedBy,
                confirmedAt,
                purgedAt,
                DeletionChain.START,
                FIRST.hash());
    }

    private static DeletionRecord line(long number, RetentionDue due, String previous) {
        return new DeletionRecord(number, due, ARCHIVE, MARA, PROPOSED, TIMO, CONFIRMED, PURGED, previous, "");
    }
}
