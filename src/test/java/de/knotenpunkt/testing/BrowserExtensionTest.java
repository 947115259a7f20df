package de.knotenpunkt.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BrowserExtensionTest {

    @Test
    void without_a_chromium_browser_tests_are_skipped_and_say_what_to_install() {
        var condition = BrowserExtension.condition(false, false);

        assertThat(condition.isDisabled()).isTrue();
        assertThat(condition.getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("apt-get install"));
    }

    @Test
    void where_they_are_required_they_fail_instead() {
        assertThatThrownBy(() -> BrowserExtension.condition(false, true)).hasMessageContaining("apt-get install");
    }

    @Test
    void with_a_chromium_they_run() {
        assertThat(BrowserExtension.condition(true, true).isDisabled()).isFalse();
    }
}
