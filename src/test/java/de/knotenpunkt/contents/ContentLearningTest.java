package de.knotenpunkt.contents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.knotenpunkt.blobs.BlobStore;
import de.knotenpunkt.inspection.ExtractedText;
import de.knotenpunkt.inspection.FileName;
import de.knotenpunkt.inspection.ScanState;
import de.knotenpunkt.inspection.ScanVerdict;
import de.knotenpunkt.inspection.TextExtraction;
import de.knotenpunkt.inspection.TextState;
import de.knotenpunkt.inspection.VirusScan;
import de.knotenpunkt.shared.UtcTime;
import de.knotenpunkt.testing.IntegrationTest;
import de.knotenpunkt.testing.files.Picture;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue of contents, with a scanner and a reader of texts that do what the test wants. */
@IntegrationTest
@Transactional
@RecordApplicationEvents
class ContentLearningTest {

    /** Before everything else in the table, which therefore never comes into the queue of this test. */
    private static final Instant NOW = Instant.parse("2020-03-02T08:00:00Z");

    private static final ExtractedText TEXT = new ExtractedText(TextState.COMPLETE, "Wartezeiten auf Kurse");

    @Autowired
    private Contents contents;

    @Autowired
    private BlobStore store;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher publisher;

    private final VirusScan scan = mock(VirusScan.class);
    private final TextExtraction extraction = mock(TextExtraction.class);

    private StagedContent content;

    @BeforeEach
    void a_content_that_waits() {
        when(scan.configured()).thenReturn(true);
        when(scan.scan(any())).thenReturn(new ScanVerdict(ScanState.CLEAN, null));
        when(extraction.extract(any(), any())).thenReturn(TEXT);
        content = staged("datei.txt", "Wartezeiten auf Kurse".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_clean_is_read_and_done_with(ApplicationEvents events) {
        named();

        assertThat(learning(NOW).next()).isTrue();
        assertThat(learning(NOW.plus(Duration.ofDays(1))).next())
                .as("nothing left to do")
                .isFalse();

        assertThat(facts().scan()).isEqualTo(ScanState.CLEAN);
        assertThat(facts().text()).isEqualTo(TextState.COMPLETE);
        assertThat(contents.text(content.blob().digest())).hasValue(TEXT.text());
        assertThat(events.stream(ContentChecked.class))
                .extracting(ContentChecked::scan, ContentChecked::textRead)
                .containsExactly(tuple(ScanState.CLEAN, false), tuple(ScanState.CLEAN, true));
    }

    @Test
    void what_is_infected_is_told_and_never_read(ApplicationEvents events) {
        when(scan.scan(any())).thenReturn(new ScanVerdict(ScanState.INFECTED, "Eicar-Test-Signature"));
        named();

        learning(NOW).next();

        assertThat(row()).containsEntry("scan", "INFECTED").containsEntry("signature", "Eicar-Test-Signature");
        assertThat(events.stream(ContentChecked.class).map(ContentChecked::scan))
                .containsExactly(ScanState.INFECTED);
        verify(extraction, never()).extract(any(), any());
    }

    @Test
    void what_cannot_be_checked_is_read_and_not_tried_again() {
        when(scan.scan(any())).thenReturn(new ScanVerdict(ScanState.NOT_CHECKABLE, null));
        named();

        learning(NOW).next();

        assertThat(facts().scan()).isEqualTo(ScanState.NOT_CHECKABLE);
        assertThat(facts().text()).isEqualTo(TextState.COMPLETE);
        assertThat(row().get("next_at")).isNull();
    }

    @Test
    void without_a_scanner_texts_are_read_all_the_same() {
        when(scan.configured()).thenReturn(false);
        named();

        learning(NOW).next();

        verify(scan, never()).scan(any());
        assertThat(facts().scan()).isEqualTo(ScanState.UNCHECKED);
        assertThat(facts().text()).isEqualTo(TextState.COMPLETE);
    }

    @Test
    void a_scanner_that_is_down_is_asked_again_after_ever_longer_pauses() {
        when(scan.scan(any())).thenReturn(new ScanVerdict(ScanState.UNCHECKED, null));
        named();

        var pauses = new ArrayList<Duration>();
        var now = NOW;
        for (var attempt = 0; attempt < 7; attempt++) {
            assertThat(learning(now).next()).isTrue();
            assertThat(learning(now).next()).as("it pauses").isFalse();
            var next = UtcTime.instant(Objects.requireNonNull(nextAt()));
            pauses.add(Duration.between(now, next));
            now = next;
        }

        assertThat(pauses.stream().map(Duration::toMinutes)).containsExactly(1L, 2L, 4L, 8L, 16L, 16L, 16L);
        assertThat(facts().scan()).isEqualTo(ScanState.UNCHECKED);
        verify(extraction, never()).extract(any(), any());
    }

    @Test
    void a_scanner_that_was_down_for_long_costs_nobody_the_text() {
        when(scan.scan(any())).thenReturn(new ScanVerdict(ScanState.UNCHECKED, null));
        named();
        for (var hour = 0; hour < 6; hour++) {
            learning(NOW.plus(Duration.ofHours(hour))).next();
        }

        when(scan.scan(any())).thenReturn(new ScanVerdict(ScanState.CLEAN, null));
        learning(NOW.plus(Duration.ofHours(7))).next();

        assertThat(facts().scan()).isEqualTo(ScanState.CLEAN);
        assertThat(facts().text()).isEqualTo(TextState.COMPLETE);
    }

    @Test
    void a_content_whose_reader_cannot_work_waits_and_is_not_blamed() {
        when(extraction.extract(any(), any()))
                .thenThrow(new IllegalStateException("no reader at present"))
                .thenThrow(new IllegalStateException("no reader at present"))
                .thenThrow(new IllegalStateException("no reader at present"))
                .thenThrow(new IllegalStateException("no reader at present"))
                .thenReturn(new ExtractedText(TextState.COMPLETE, "Teilhabe"));
        named();
        for (var minute = 0; minute < 5; minute++) {
            assertThat(learning(NOW.plus(Duration.ofMinutes(minute))).next()).isTrue();
        }

        assertThat(facts().text()).isEqualTo(TextState.COMPLETE);
    }

    @Test
    void a_content_that_takes_its_reader_down_three_times_is_left_without_text() {
        when(extraction.extract(any(), any())).thenThrow(new UnsupportedOperationException("nobody foresaw this"));
        named();
        var now = NOW;
        for (var attempt = 0; attempt < 3; attempt++) {
            var learning = learning(now);
            assertThatThrownBy(learning::next).isInstanceOf(UnsupportedOperationException.class);
            assertThat(learning.next()).as("its claim lasts").isFalse();
            assertThat(facts().text()).isNull();
            now = now.plus(Duration.ofMinutes(10));
        }

        assertThat(learning(now).next()).isTrue();

        verify(extraction, times(3)).extract(any(), any());
        assertThat(facts().text()).isEqualTo(TextState.FAILED);
        assertThat(facts().scan()).as("its check holds").isEqualTo(ScanState.CLEAN);
        assertThat(nextAt()).isNull();
    }

    @Test
    void what_nobody_gets_before_its_check_is_not_kept_waiting_by_texts_that_are_slow_to_read() {
        named();
        var other = staged("andere.txt", "Eine andere Datei".getBytes(StandardCharsets.UTF_8));
        transaction.executeWithoutResult(status -> contents.name(other));
        var both = Set.of(content.blob().digest(), other.blob().digest());
        jdbc.update(
                "update content set next_at = ? where digest = ?",
                UtcTime.column(NOW.minusSeconds(1)),
                other.blob().digest().value());
        var checkedBefore = new ArrayList<Long>();
        when(extraction.extract(any(), any())).thenAnswer(call -> {
            checkedBefore.add(contents.facts(both).values().stream()
                    .filter(facts -> facts.scan() == ScanState.CLEAN)
                    .count());
            return TEXT;
        });

        var learning = learning(NOW);
        while (learning.next()) {
            assertThat(checkedBefore).as("it comes to an end").hasSizeLessThan(3);
        }

        assertThat(checkedBefore).containsExactly(2L, 2L);
        assertThat(contents.facts(both).values())
                .extracting(ContentFacts::text)
                .containsExactly(TextState.COMPLETE, TextState.COMPLETE);
    }

    @Test
    void a_picture_has_no_text_and_is_not_given_to_the_reader() {
        content = staged("bild.png", Picture.png(8, 8));
        named();

        learning(NOW).next();

        assertThat(facts().text()).isEqualTo(TextState.NONE);
        verify(extraction, never()).extract(any(), any());
    }

    @Test
    void a_content_is_named_once_and_learnt_about_once() {
        named();
        learning(NOW).next();
        named();

        assertThat(learning(NOW).next()).isFalse();
        assertThat(facts().scan()).isEqualTo(ScanState.CLEAN);
    }

    @ParameterizedTest
    @EnumSource(
            value = ScanState.class,
            names = {"CLEAN", "UNCHECKED"})
    void what_was_clean_is_looked_at_again_later_and_stays_so_while_the_scanner_is_down(ScanState second) {
        named();
        learning(NOW).next();
        var week = NOW.plus(Duration.ofDays(7));
        assertThat(rows(week).checkAgain(NOW, 10)).as("not a week ago yet").isZero();
        assertThat(rows(week).checkAgain(NOW.plusSeconds(1), 10)).isEqualTo(1);

        when(scan.scan(any())).thenReturn(new ScanVerdict(second, null));
        assertThat(learning(week).next()).isTrue();

        verify(scan, times(2)).scan(any());
        verify(extraction, times(1)).extract(any(), any());
        assertThat(facts().scan()).isEqualTo(ScanState.CLEAN);
    }

    @Test
    @Transactional(propagation = Propagation.NEVER)
    void of_many_nodes_not_two_learn_about_a_content() throws Exception {
        transaction.executeWithoutResult(status -> named());
        try {
            var outcomes = new ArrayList<Boolean>();
            try (var threads = Executors.newFixedThreadPool(8)) {
                Callable<Boolean> node =
                        () -> rows(NOW).claim(Duration.ofMinutes(10)).isPresent();
                for (var outcome : threads.invokeAll(Collections.nCopies(8, node))) {
                    outcomes.add(outcome.get());
                }
            }
            // none if the application's own worker was first
            assertThat(Collections.frequency(outcomes, true)).isLessThanOrEqualTo(1);
        } finally {
            transaction.executeWithoutResult(
                    status -> contents.forget(content.blob().digest()));
        }
    }

    private ContentLearning learning(Instant now) {
        var clock = Clock.fixed(now, ZoneId.of("UTC"));
        return new ContentLearning(rows(now), store, scan, extraction, transaction, publisher, clock);
    }

    private ContentRows rows(Instant now) {
        return new ContentRows(JdbcClient.create(jdbc), Clock.fixed(now, ZoneId.of("UTC")));
    }

    private void named() {
        rows(NOW).insert(content);
    }

    private ContentFacts facts() {
        return Objects.requireNonNull(contents.facts(Set.of(content.blob().digest()))
                .get(content.blob().digest()));
    }

    private Map<String, @Nullable Object> row() {
        return jdbc.queryForMap(
                "select * from content where digest = ?",
                content.blob().digest().value());
    }

    private @Nullable LocalDateTime nextAt() {
        return jdbc.queryForObject(
                "select next_at from content where digest = ?",
                LocalDateTime.class,
                content.blob().digest().value());
    }

    private StagedContent staged(String name, byte[] bytes) {
        return contents.stage(new ByteArrayInputStream(bytes), new FileName(name), null, read -> {});
    }
}
