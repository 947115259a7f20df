package de.knotenpunkt.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.shared.Denied;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.PersonId;
import de.knotenpunkt.shared.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final PersonId SINA = new PersonId(new UUID(0, 1));
    private static final Signature BY_SINA = new Signature(SINA, "Sina Schulbeispiel", null, null);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final ShownDay MONDAY = new ShownDay(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 30));

    private final FollowUp followUp = new FollowUp(
            SINA, new Target("task", new UUID(0, 42), "Raum klären"), MONDAY, new Reason("Rückruf"), BY_SINA, NOW);

    @Test
    void setting_one_says_the_working_day_it_will_be_shown_on() {
        assertThat(followUp.news()).singleElement().isInstanceOfSatisfying(FollowUpSet.class, event -> {
            assertThat(event.dueOn()).isEqualTo(MONDAY.due());
            assertThat(event.record()).isEqualTo(followUp.record());
        });
    }

    @Test
    void a_change_that_changes_nothing_is_no_event() {
        followUp.change(MONDAY, new Reason(" Rückruf "), BY_SINA, NOW);

        assertThat(followUp.news()).hasSize(1);
    }

    @Test
    void ticking_twice_is_one_event() {
        followUp.tick(BY_SINA, NOW);
        followUp.tick(BY_SINA, NOW.plusSeconds(1));

        assertThat(followUp.news()).filteredOn(FollowUpDone.class::isInstance).hasSize(1);
    }

    @Test
    void what_is_done_is_not_moved() {
        followUp.tick(BY_SINA, NOW);

        assertThatThrownBy(() -> followUp.change(MONDAY, new Reason("anders"), BY_SINA, NOW))
                .isInstanceOf(Denied.class);
    }

    @Test
    void what_was_ticked_by_mistake_can_be_moved_again() {
        followUp.tick(BY_SINA, NOW);
        followUp.untick(BY_SINA, NOW);
        followUp.change(MONDAY, new Reason("anders"), BY_SINA, NOW);

        assertThat(followUp.news())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("FollowUpSet", "FollowUpDone", "FollowUpReopened", "FollowUpChanged");
    }

    @Test
    void a_reason_has_at_most_500_characters() {
        assertThat(new Reason("x".repeat(500) + "  ").value()).hasSize(500);
        assertThatThrownBy(() -> new Reason("x".repeat(501)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        problem -> assertThat(problem.field()).contains("reason"));
    }

    @Test
    void a_reason_of_another_module_is_shortened_rather_than_refused() {
        assertThat(Reason.abridged("x".repeat(501)).value()).hasSize(500).endsWith("…");
    }
}
