package de.knotenpunkt.retention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeletionLimitTest {

    @ParameterizedTest
    @CsvSource({
        "20, 20, false",
        "21, 21, true",
        "20, 1000, false",
        "21, 1000, true",
        "40, 2000, false",
        "41, 2000, true",
        "200, 10000, false",
        "200, 9999, true"
    })
    void more_than_two_of_a_hundred_and_more_than_twenty_are_too_many(long going, long stored, boolean exceeded) {
        assertThat(DeletionLimit.exceeded(going, stored)).isEqualTo(exceeded);
    }
}
