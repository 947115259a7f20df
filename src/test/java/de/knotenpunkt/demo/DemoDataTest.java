package de.knotenpunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoDataTest {

    private final DemoData data = DemoData.read();

    @Test
    void rows_arrive_in_their_columns() {
        assertThat(data.users())
                .hasSize(21)
                .contains(new DemoData.Person("k.probst", "Karim Probst-Muster", "50", "SB", "Sachbearbeitung GB 50"));
        assertThat(data.goals().getFirst().measurements())
                .contains(new DemoData.Measurement(LocalDate.of(2021, 12, 31), BigDecimal.valueOf(5)));
        assertThat(data.tasks()).hasSize(25);
        assertThat(data.tasks().getFirst().followUpOffsetDays()).isEqualTo(-2);
        assertThat(data.deputies()).contains(new DemoData.Deputy("h.leitmann", "k.probst", -3, 10));
    }

    @Test
    void whoever_and_whatever_is_named_exists() {
        var people =
                new HashSet<>(data.users().stream().map(DemoData.Person::uid).toList());
        var units =
                new HashSet<>(data.orgUnits().stream().map(DemoData.Unit::code).toList());

        assertThat(data.heads().values()).isSubsetOf(people);
        assertThat(data.heads().keySet()).isEqualTo(units);
        assertThat(data.users()).extracting(DemoData.Person::unit).isSubsetOf(units);
        assertThat(data.tasks())
                .flatExtracting(task -> Stream.concat(Stream.of(task.leadUnit()), task.participatingUnits().stream())
                        .toList())
                .isSubsetOf(units);
        assertThat(data.tasks()).extracting(DemoData.Task::creator).isSubsetOf(people);
    }
}
