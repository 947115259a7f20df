package de.knotenpunkt.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.knotenpunkt.blobs.Blob;
import de.knotenpunkt.blobs.Digest;
import de.knotenpunkt.contents.ContentFacts;
import de.knotenpunkt.contents.Contents;
import de.knotenpunkt.inspection.FileKind;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Three megabytes a day and person. */
class UnfiledUploadsTest {

    private static final PersonId SINA = new PersonId(UUID.randomUUID());
    private static final PersonId KARIM = new PersonId(UUID.randomUUID());
    private static final long MEGABYTE = 1024L * 1024;
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    private final Contents contents = mock(Contents.class);
    private final Clock clock = mock(Clock.class);
    private final UnfiledUploads unfiled = new UnfiledUploads(
            contents, new DocumentsProperties(DataSize.ofGigabytes(1), 30, 3, 2, DataSize.ofMegabytes(3)), clock);

    UnfiledUploadsTest() {
        when(clock.instant()).thenReturn(NOW);
    }

    @Test
    void one_person_has_sent_enough_and_another_has_not() {
        unfiled.add(SINA, blob('a', 2 * MEGABYTE));
        fits(SINA, MEGABYTE);
        refused(SINA, MEGABYTE + 1);
        refused(SINA, Long.MAX_VALUE);
        fits(KARIM, 3 * MEGABYTE);
    }

    @Test
    void small_files_count_as_well_and_the_same_one_once() {
        unfiled.add(SINA, blob('a', 1));
        unfiled.add(SINA, blob('a', 1));
        unfiled.add(SINA, blob('b', 1));
        fits(SINA, MEGABYTE);
        unfiled.add(SINA, blob('c', 1));
        refused(SINA, 1);
    }

    @Test
    void what_became_a_document_counts_no_more() {
        var filed = blob('a', 3 * MEGABYTE);
        unfiled.add(SINA, filed);
        refused(SINA, 1);

        when(contents.facts(anyCollection()))
                .thenReturn(Map.of(filed.digest(), new ContentFacts(filed, FileKind.TXT, ScanState.UNCHECKED, null)));
        fits(SINA, MEGABYTE);
    }

    @Test
    void a_day_later_it_is_forgotten() {
        unfiled.add(SINA, blob('a', 3 * MEGABYTE));
        when(clock.instant()).thenReturn(NOW.plus(Duration.ofDays(1)));
        refused(SINA, 1);
        when(clock.instant()).thenReturn(NOW.plus(Duration.ofDays(1)).plusSeconds(1));
        fits(SINA, 3 * MEGABYTE);
    }

    private void fits(PersonId person, long more) {
        assertThatCode(() -> unfiled.mustHold(person, more)).doesNotThrowAnyException();
    }

    private void refused(PersonId person, long more) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> unfiled.mustHold(person, more))
                .satisfies(much -> assertThat(much.key()).isEqualTo("documents.problem.too-much-unfiled"));
    }

    private static Blob blob(char sign, long size) {
        return new Blob(new Digest(String.valueOf(sign).repeat(64)), size);
    }
}
