package de.knotenpunkt.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryPropertiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ldap://dc1.kreis.local", "ldaps://dc1.kreis.local ldap://dc2.kreis.local", "LDAP://10.1.1.1:389"
            })
    void a_password_never_crosses_the_network_in_clear(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(url, false, false))
                .withMessageContaining("ldaps://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ldaps://dc1.kreis.local ldaps://dc2.kreis.local", "ldap://127.0.0.1:10389", "ldap://localhost"})
    void encrypted_addresses_and_this_machine_are_fine(String url) {
        assertThat(settings(url, false, false).addresses()).isNotEmpty();
    }

    @Test
    void start_tls_or_a_deliberate_exception_lets_plain_addresses_pass() {
        assertThat(settings("ldap://dc1.kreis.local", true, false).addresses())
                .containsExactly("ldap://dc1.kreis.local");
        assertThat(settings("ldap://openldap", false, true).addresses()).containsExactly("ldap://openldap");
    }

    private static DirectoryProperties settings(String url, boolean startTls, boolean allowPlain) {
        return new DirectoryProperties(
                url,
                "",
                "",
                "",
                "",
                "(uid={0})",
                "",
                "(member={0})",
                startTls,
                allowPlain,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
    }
}
