package de.knotenpunkt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessibilityTest {

    @Test
    void every_exception_names_one_rule_one_place_and_a_reason() {
        assertThat(Accessibility.exceptions()).allSatisfy(allowed -> {
            assertThat(allowed.rule()).isNotBlank();
            assertThat(allowed.target()).isNotBlank();
            assertThat(allowed.reason()).hasSizeGreaterThan(20);
        });
    }
}
