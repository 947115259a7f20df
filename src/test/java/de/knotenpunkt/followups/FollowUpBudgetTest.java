package de.knotenpunkt.followups;

import static org.assertj.core.api.Assertions.assertThat;

import de.knotenpunkt.shared.Actor;
import de.knotenpunkt.shared.Audience;
import de.knotenpunkt.shared.AudienceStore;
import de.knotenpunkt.shared.Capacity;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.Token;
import de.knotenpunkt.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What a list costs: few statements however long it is, and no look at what other people keep. */
@IntegrationTest
@Transactional
@Import(TestLabels.class)
class FollowUpBudgetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId SINA = new PersonId(UUID.randomUUID());
    private static final PersonId HENRIKE = new PersonId(UUID.randomUUID());
    private static final Actor ACTOR = new Actor(
            SINA,
            "Sina Schulbeispiel",
            List.of(
                    new Capacity(SINA, "Sina", Set.of(Role.CASE_WORKER), Set.of(), Set.of(), true, true),
                    new Capacity(HENRIKE, "Henrike", Set.of(Role.CASE_WORKER), Set.of(), Set.of(), true, false)),
            Set.of(Token.person(SINA), Token.person(HENRIKE)));

    @Autowired
    private FollowUpLists lists;

    @Autowired
    private AudienceStore audiences;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void other_people_keep_many() {
        jdbc.update("""
                insert into follow_up
                    (id, person, kind, record_id, label, wanted_on, due_on, reason, created_at, version)
                select uuid(), ?, ?, uuid(), '', ?, ?, '', utc_timestamp(6), 0 from seq_1_to_3000""", UUID.randomUUID(), TestLabels.KIND, TODAY, TODAY);
    }

    @Test
    void a_list_of_two_kinds_takes_at_most_four_statements_however_long() {
        keep(SINA, "test-unlabelled");
        for (int i = 0; i < 40; i++) {
            keep(i % 2 == 0 ? SINA : HENRIKE, TestLabels.KIND);
        }

        var before = selects();
        var rows = lists.open(ACTOR, 0, 50);
        var statements = selects() - before - 1;

        assertThat(rows).hasSize(41).allSatisfy(row -> assertThat(row.label()).isNotNull());
        assertThat(statements).isLessThanOrEqualTo(4);
    }

    @Test
    void neither_list_nor_count_reads_what_other_people_keep() {
        for (int i = 0; i < 20; i++) {
            keep(SINA, TestLabels.KIND);
        }
        var overhead = rowsRead(() -> {});

        assertThat(rowsRead(() -> lists.open(ACTOR, 0, 10)) - overhead).isLessThan(300);
        assertThat(rowsRead(() -> lists.days(TODAY, ACTOR)) - overhead).isLessThan(300);
    }

    private void keep(PersonId whose, String kind) {
        var record = UUID.randomUUID();
        audiences.replaceAudience(kind, record, Audience.of(Token.person(whose)));
        jdbc.update("""
                insert into follow_up
                    (id, person, kind, record_id, label, wanted_on, due_on, reason, created_at, version)
                values (?, ?, ?, ?, 'label at the time', ?, ?, '', utc_timestamp(6), 0)""", UUID.randomUUID(), whose.value(), kind, record, TODAY, TODAY);
    }

    private long selects() {
        return status("variable_name = 'COM_SELECT'");
    }

    private long rowsRead(Runnable work) {
        var before = status("variable_name like 'HANDLER_READ%'");
        work.run();
        return status("variable_name like 'HANDLER_READ%'") - before;
    }

    private long status(String which) {
        var sum = jdbc.queryForObject(
                "select sum(variable_value) from information_schema.session_status where " + which, Long.class);
        return sum == null ? 0 : sum;
    }
}
