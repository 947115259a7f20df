package de.knotenpunkt.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.Problem;
import de.knotenpunkt.shared.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownDayTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource({
        "2026-11-27, 2026-11-27, a Friday stays",
        "2026-11-28, 2026-11-30, Saturday",
        "2026-11-29, 2026-11-30, Sunday",
        "2026-12-24, 2026-12-24, Christmas Eve is a working day by law",
        "2026-12-25, 2026-12-28, Christmas and the weekend after it",
        "2027-01-01, 2027-01-04, New Year and the weekend after it",
        "2027-12-31, 2027-12-31, last day of a year",
        "2028-01-01, 2028-01-03, New Year on a Saturday",
        "2027-03-26, 2027-03-30, Good Friday to Tuesday after Easter",
        "2027-03-29, 2027-03-30, Easter Monday",
        "2027-05-06, 2027-05-07, Ascension Day",
        "2027-10-03, 2027-10-04, German Unity Day on a Sunday",
        "2029-10-03, 2029-10-04, German Unity Day on a Wednesday",
        "2028-10-31, 2028-11-01, Reformationstag and no All Saints in Niedersachsen",
    })
    void a_free_day_moves_to_the_next_working_day(LocalDate wanted, LocalDate due, String why) {
        assertThat(ShownDay.of(wanted, CALENDAR)).as(why).isEqualTo(new ShownDay(wanted, due));
    }

    @Test
    void today_may_be_chosen() {
        assertThat(ShownDay.chosen(TODAY, TODAY, CALENDAR).due()).isEqualTo(TODAY);
    }

    @Test
    void yesterday_may_not_be_chosen_and_the_field_is_told() {
        assertThatThrownBy(() -> ShownDay.chosen(TODAY.minusDays(1), TODAY, CALENDAR))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        problem -> assertThat(problem.field()).contains("wantedOn"));
    }

    @Test
    void a_slip_of_the_pen_in_the_year_is_refused() {
        assertThat(ShownDay.chosen(TODAY.plusYears(10), TODAY, CALENDAR).wanted())
                .isEqualTo(TODAY.plusYears(10));
        assertThatThrownBy(() -> ShownDay.chosen(LocalDate.of(3026, 11, 30), TODAY, CALENDAR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("followups.problem.too-far"));
    }
}
