package de.knotenpunkt.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.knotenpunkt.identity.CurrentActor;
import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceReader;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.FollowUpWanted;
import de.knotenpunkt.shared.NotFound;
import de.knotenpunkt.shared.OperationId;
import de.knotenpunkt.shared.Operations;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.RecordLabels;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Signature;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.shared.WorkingCalendar;
import de.knotenpunkt.testing.IntegrationTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The rules of one's own and the principal's Wiedervorlagen, on the database, with actors made for the purpose. */
@IntegrationTest
@Transactional
@RecordApplicationEvents
@Import(TestLabels.class)
class FollowUpsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static final Capacity SINA = own("Sina Schulbeispiel", Role.CASE_WORKER);
    private static final Capacity KARIM = own("Karim Probst-Muster", Role.CASE_WORKER);
    private static final Capacity MARA = own("Mara Beispiel", Role.COORDINATOR);

    @Autowired
    private FollowUpRepository repository;

    @Autowired
    private FollowUpVisibility visibility;

    @Autowired
    private FollowUpLists lists;

    @Autowired
    private FollowUpGrants grants;

    @Autowired
    private RecordLabels labels;

    @Autowired
    private Operations operations;

    @Autowired
    private AudienceStore audiences;

    @Autowired
    private AudienceReader reader;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    private final CurrentActor current = mock(CurrentActor.class);
    private FollowUps followUps;

    @BeforeEach
    void theService() {
        followUps = new FollowUps(
                repository, visibility, lists, grants, labels, operations, new WorkingCalendar(), current, CLOCK);
    }

    @Test
    void a_wish_for_saturday_is_shown_on_monday() {
        as(SINA);
        var id = followUps.set(wish(readableBy(SINA), SATURDAY));

        assertThat(followUps.open(0, 10)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.wantedOn()).isEqualTo(SATURDAY);
            assertThat(row.dueOn()).isEqualTo(MONDAY);
            assertThat(row.label()).isEqualTo("today's label");
            assertThat(row.own()).isTrue();
        });
    }

    @Test
    void nobody_keeps_one_on_a_record_they_may_not_read() {
        var record = readableBy(KARIM);
        as(SINA);

        assertThatThrownBy(() -> followUps.set(wish(record, MONDAY))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_coordination_keeps_one_on_any_record_that_exists() {
        var record = readableBy(KARIM);
        var gone = new EntityRef(TestLabels.KIND, UUID.randomUUID().toString());
        as(MARA);

        assertThat(followUps.set(wish(record, MONDAY))).isNotNull();
        assertThatThrownBy(() -> followUps.set(wish(gone, MONDAY))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_repeated_save_makes_no_second_one() {
        as(SINA);
        var command = wish(readableBy(SINA), MONDAY);

        assertThat(followUps.set(command)).isEqualTo(followUps.set(command));
        assertThat(followUps.open(0, 10)).hasSize(1);
    }

    @Test
    void a_repeated_change_and_a_repeated_tick_change_nothing() {
        as(SINA);
        var id = followUps.set(wish(readableBy(SINA), MONDAY));
        var change = new ChangeFollowUp(id, 0, MONDAY.plusDays(1), "anders", OperationId.next());
        followUps.change(change);
        followUps.change(change);
        var tick = new TickFollowUp(id, followUps.open(0, 1).getFirst().version(), OperationId.next());
        var ticked = followUps.complete(tick);
        var reopened = followUps.reopen(new TickFollowUp(id, ticked, OperationId.next()));

        assertThat(followUps.complete(tick)).isEqualTo(reopened);
        assertThat(followUps.open(0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("anders"));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        as(SINA);
        var id = followUps.set(wish(readableBy(SINA), MONDAY));
        followUps.change(new ChangeFollowUp(id, 0, SATURDAY, "anders", OperationId.next()));

        assertThatThrownBy(() -> followUps.change(new ChangeFollowUp(id, 0, MONDAY, "meins", OperationId.next())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> followUps.complete(new TickFollowUp(id, 0, OperationId.next())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_colleague_neither_sees_nor_ticks_mine() {
        var record = readableBy(SINA, KARIM);
        as(SINA);
        var id = followUps.set(wish(record, MONDAY));
        as(KARIM);

        assertThat(followUps.open(0, 10)).isEmpty();
        assertThat(followUps.on(record)).isEmpty();
        assertThatThrownBy(() -> followUps.complete(new TickFollowUp(id, 0, OperationId.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void not_even_the_coordination_sees_mine() {
        as(SINA);
        followUps.set(wish(readableBy(SINA), TODAY));
        as(MARA);

        assertThat(followUps.open(0, 10)).isEmpty();
        assertThat(due()).isZero();
    }

    @Test
    void a_deputy_for_the_personal_work_sees_and_ticks_in_vertretung() {
        as(SINA);
        var id = followUps.set(wish(readableBy(SINA), TODAY));
        as(KARIM, standingInFor(SINA, true));

        assertThat(due()).isEqualTo(1);
        assertThat(followUps.open(0, 10)).singleElement().satisfies(row -> {
            assertThat(row.principalName()).isEqualTo("Sina Schulbeispiel");
            assertThat(row.label()).isEqualTo("today's label");
        });
        followUps.complete(new TickFollowUp(id, 0, OperationId.next()));

        assertThat(jdbc.queryForMap("select done_by, done_for, done_for_name from follow_up where id = ?", id.value()))
                .containsEntry("done_by", KARIM.principal().value())
                .containsEntry("done_for", SINA.principal().value())
                .containsEntry("done_for_name", "Sina Schulbeispiel");
        assertThat(events.stream(FollowUpDone.class))
                .singleElement()
                .satisfies(done -> assertThat(done.by().onBehalfOf()).isEqualTo(SINA.principal()));
    }

    @Test
    void a_deputy_does_not_move_the_principals() {
        as(SINA);
        var id = followUps.set(wish(readableBy(SINA), MONDAY));
        as(KARIM, standingInFor(SINA, true));

        assertThatThrownBy(() -> followUps.change(new ChangeFollowUp(id, 0, SATURDAY, "anders", OperationId.next())))
                .isInstanceOf(Denied.class);
    }

    @Test
    void a_deputy_for_reviews_only_does_not_see_the_principals() {
        as(SINA);
        followUps.set(wish(readableBy(SINA, KARIM), TODAY));
        as(KARIM, standingInFor(SINA, false));

        assertThat(followUps.open(0, 10)).isEmpty();
        assertThat(due()).isZero();
    }

    @Test
    void a_deputy_sees_none_on_a_record_that_the_principal_alone_may_read() {
        var record = record(Audience.of(new Token("UNIT:40")));
        as(actor(Set.of(new Token("UNIT:40")), SINA));
        var id = followUps.set(wish(record, TODAY));
        as(KARIM, standingInFor(SINA, true));

        assertThat(followUps.open(0, 10)).isEmpty();
        assertThat(followUps.on(record)).isEmpty();
        assertThat(due()).isZero();
        assertThatThrownBy(() -> followUps.complete(new TickFollowUp(id, 0, OperationId.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void once_the_record_is_out_of_sight_its_label_is_gone_and_my_reason_stays() {
        var record = readableBy(SINA);
        as(SINA);
        var id = followUps.set(wish(record, MONDAY));
        audiences.replaceAudience(record.kind(), UUID.fromString(record.id()), Audience.NONE);

        assertThat(followUps.open(0, 10)).singleElement().satisfies(row -> {
            assertThat(row.label()).isNull();
            assertThat(row.path()).isNull();
            assertThat(row.reason()).isEqualTo("Rückruf");
        });
        followUps.complete(new TickFollowUp(id, 0, OperationId.next()));
        assertThat(followUps.open(0, 10)).isEmpty();
    }

    @Test
    void the_earliest_day_comes_first_and_pages_do_not_overlap() {
        var record = readableBy(SINA);
        as(SINA);
        var days = List.of(MONDAY, TODAY, TODAY.plusDays(1), MONDAY, TODAY);
        days.forEach(day -> followUps.set(wish(record, day)));

        var paged = new ArrayList<FollowUpRow>(followUps.open(0, 2));
        paged.addAll(followUps.open(2, 2));
        paged.addAll(followUps.open(4, 2));

        assertThat(paged)
                .extracting(FollowUpRow::dueOn)
                .containsExactly(TODAY, TODAY, TODAY.plusDays(1), MONDAY, MONDAY);
        assertThat(paged).extracting(FollowUpRow::id).doesNotHaveDuplicates();
        assertThat(followUps.on(record))
                .extracting(FollowUpRow::id)
                .containsExactlyElementsOf(paged.stream().map(FollowUpRow::id).toList());
    }

    @Test
    void only_today_and_earlier_count_as_due() {
        var record = readableBy(SINA);
        as(SINA);
        want(record, TODAY.minusDays(40));
        followUps.set(wish(record, TODAY));
        followUps.set(wish(record, TODAY.plusDays(1)));

        assertThat(due()).isEqualTo(2);
    }

    @Test
    void a_step_that_wants_one_gets_it_in_its_own_transaction() {
        var record = new EntityRef("test-unlabelled", UUID.randomUUID().toString());
        audiences.replaceAudience(
                record.kind(), UUID.fromString(record.id()), Audience.of(Token.person(SINA.principal())));
        want(record, SATURDAY);
        as(SINA);

        assertThat(followUps.on(record)).singleElement().satisfies(row -> {
            assertThat(row.dueOn()).isEqualTo(MONDAY);
            assertThat(row.label()).isEqualTo("label at the time");
            assertThat(row.path()).isNull();
        });
        assertThat(events.stream(FollowUpSet.class)).hasSize(1);
    }

    @Test
    void the_reader_knows_only_records_with_a_shared_token() {
        var mine = readableBy(SINA);
        var theirs = readableBy(KARIM);
        var noUuid = new EntityRef(TestLabels.KIND, "HF1");

        assertThat(reader.readable(actor(Set.of(), SINA), List.of(mine, theirs, noUuid)))
                .containsExactly(mine);
        assertThat(reader.canRead(actor(Set.of(), MARA), theirs)).isTrue();
    }

    private void want(EntityRef record, LocalDate on) {
        publisher.publishEvent(new FollowUpWanted(
                record,
                "label at the time",
                SINA.principal(),
                on,
                "Nachfassen",
                new Signature(MARA.principal(), MARA.principalName(), null, null),
                CLOCK.instant()));
    }

    private static SetFollowUp wish(EntityRef record, LocalDate day) {
        return new SetFollowUp(record, day, "Rückruf", OperationId.next());
    }

    private EntityRef readableBy(Capacity... readers) {
        return record(Audience.of(List.of(readers).stream()
                .map(reader -> Token.person(reader.principal()))
                .toList()));
    }

    private EntityRef record(Audience audience) {
        var id = UUID.randomUUID();
        audiences.replaceAudience(TestLabels.KIND, id, audience);
        return new EntityRef(TestLabels.KIND, id.toString());
    }

    private void as(Capacity... capacities) {
        as(actor(Set.of(), capacities));
    }

    private int due() {
        return followUps.days(TODAY).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void as(Actor actor) {
        when(current.get()).thenReturn(actor);
    }

    private static Actor actor(Set<Token> units, Capacity... capacities) {
        var tokens = new ArrayList<>(units);
        for (var capacity : capacities) {
            if (capacity.personal()) {
                tokens.add(Token.person(capacity.principal()));
            }
        }
        return new Actor(
                capacities[0].principal(), capacities[0].principalName(), List.of(capacities), Set.copyOf(tokens));
    }

    private static Capacity own(String name, Role role) {
        return new Capacity(new PersonId(UUID.randomUUID()), name, Set.of(role), Set.of(), Set.of(), true, true);
    }

    private static Capacity standingInFor(Capacity principal, boolean personal) {
        return new Capacity(
                principal.principal(),
                principal.principalName(),
                principal.roles(),
                Set.of(),
                Set.of(),
                personal,
                false);
    }
}
