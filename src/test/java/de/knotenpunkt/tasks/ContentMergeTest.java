package de.knotenpunkt.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.shared.DirectiveDuty;
import de.knotenpunkt.shared.EntityRef;
import de.knotenpunkt.shared.UnitCode;
import de.knotenpunkt.shared.VisibilityClass;
import de.knotenpunkt.tasks.ContentMerge.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContentMergeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final TaskContent BEFORE = TaskContent.of("Raum klären", new UnitCode("40"), DAY, Set.of("HF1"));

    /** Another value in every single field. */
    private static final TaskContent OTHER = new TaskContent(
            "Zwei Räume klären",
            "Beschreibung",
            "40-21-03",
            Occasion.MEETING,
            new UnitCode("51"),
            Priority.URGENT,
            DAY.plusDays(1),
            DueKind.COUNCIL,
            new TreeSet<>(Set.of("HF2")),
            "kein Feld",
            new TreeSet<>(Set.of("031545401")),
            VisibilityClass.COORDINATION,
            true,
            DirectiveDuty.PROJECTS,
            15,
            50,
            true,
            List.of(ParticipationWish.parallel(new UnitCode("50"), ParticipationKind.INFORM)),
            List.of(new TaskLink(new EntityRef(TaskLink.PARTNER, "P01"), "Stadt")),
            List.of(new ChecklistItem("Punkt", false, true)),
            new ExternalPromise("Stadt", null, DAY, DAY, null));

    @Test
    void every_field_can_be_taken_from_either_side() {
        var merge = ContentMerge.of(BEFORE, OTHER, BEFORE);

        assertThat(merge.rows()).hasSize(TaskContent.class.getRecordComponents().length);
        assertThat(merge.merged(all(merge, Side.MINE))).isEqualTo(OTHER);
        assertThat(merge.merged(all(merge, Side.THEIRS))).isEqualTo(BEFORE);
    }

    @Test
    void only_what_both_changed_differently_has_to_be_chosen() {
        var mine = BEFORE.change()
                .subject("Meins klären")
                .priority(Priority.HIGH)
                .progress(10)
                .build();
        var theirs = BEFORE.change()
                .subject("Deins klären")
                .priority(Priority.HIGH)
                .effortMinutes(5)
                .build();

        var merge = ContentMerge.of(BEFORE, mine, theirs);

        assertThat(merge.rows().stream().map(row -> row.field() + " " + row.proposed()))
                .containsExactlyInAnyOrder("subject null", "progress MINE", "effortMinutes THEIRS");
        assertThatThrownBy(() -> merge.merged(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(merge.merged(Map.of("subject", Side.THEIRS, "progress", Side.MINE, "effortMinutes", Side.THEIRS)))
                .isEqualTo(theirs.change().progress(10).build());
    }

    private static Map<String, Side> all(ContentMerge merge, Side side) {
        return merge.rows().stream().collect(Collectors.toMap(ContentMerge.Row::field, row -> side));
    }
}
