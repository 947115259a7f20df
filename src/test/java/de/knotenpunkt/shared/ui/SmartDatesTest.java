package de.knotenpunkt.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmartDatesTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2022, 7, 4);

    @ParameterizedTest
    @CsvSource({
        "5.7.,2022-07-05",
        "5.7,2022-07-05",
        "05.07.2022,2022-07-05",
        "5.7.23,2023-07-05",
        "05072022,2022-07-05",
        "050722,2022-07-05",
        "2022-07-05,2022-07-05",
        "5-7-2022,2022-07-05",
        "5. 7. 2022,2022-07-05",
        "heute,2022-07-04",
        "Morgen,2022-07-05",
        "übermorgen,2022-07-06",
        "gestern,2022-07-03",
        "Fr,2022-07-08",
        "freitag,2022-07-08",
        "Mo,2022-07-11",
        "+3,2022-07-07",
        "+2w,2022-07-18",
        "+1m,2022-08-04",
        "-1,2022-07-03",
        "29.2.2024,2024-02-29",
    })
    void a_date_is_read_as_people_type_it(String typed, LocalDate meant) {
        assertThat(new SmartDates(TODAY).read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bald", "31.2.", "31.02.2022", "29.2.", "5.13.2022", "+99999", "99999999999999999999999999"})
    void what_is_no_date_is_not_guessed(String typed) {
        assertThat(new SmartDates(TODAY).read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-12-20,5.1.,2023-01-05", "2022-01-03,30.12.,2021-12-30", "2022-07-06,5.7.,2022-07-05"})
    void without_a_year_the_nearest_day_is_meant(LocalDate today, String typed, LocalDate meant) {
        assertThat(new SmartDates(today).read(typed)).contains(meant);
    }
}
