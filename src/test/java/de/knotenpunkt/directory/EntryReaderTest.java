package de.knotenpunkt.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.ldap.core.DirContextAdapter;
import org.springframework.ldap.support.LdapUtils;

class EntryReaderTest {

    private static final Instant NOW = Instant.parse("2022-07-04T08:00:00Z");

    private final DirContextAdapter entry =
            new DirContextAdapter(LdapUtils.newLdapName("cn=Müller\\, Jörg,ou=51,ou=Benutzer,dc=kreis,dc=local"));

    @Test
    void an_account_of_active_directory_is_read_by_its_own_names() {
        entry.setAttributeValue("objectGUID", HexFormat.of().parseHex("e0b7cd3b16a7f44e9a0b6a4b1c9d5f88"));
        entry.setAttributeValue("sAMAccountName", "J.Mueller");
        entry.setAttributeValue("cn", "Müller, Jörg");
        entry.setAttributeValue("department", " 51 Jugend ");

        assertThat(EntryReader.read(entry, NOW)).hasValueSatisfying(person -> {
            assertThat(person.id()).hasToString("3bcdb7e0-a716-4ef4-9a0b-6a4b1c9d5f88");
            assertThat(person.login()).isEqualTo("j.mueller");
            assertThat(person.name()).isEqualTo("Müller, Jörg");
            assertThat(person.units()).containsExactly("51 Jugend");
            assertThat(person.path()).containsExactly("51", "Benutzer");
            assertThat(person.mail()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "512, 0, , true",
        "514, 0, , false",
        "66048, 9223372036854775807, , true",
        // 4 July 2022, 09:00 and 07:00 UTC
        "512, 133013988000000000, , true",
        "512, 133013916000000000, , false",
        "512, 0, 20220704075900Z, true",
        "512, 0, 000001010000Z, false",
    })
    void an_account_counts_unless_it_was_switched_off_or_has_run_out(
            String control, String expires, @Nullable String locked, boolean enabled) {
        entry.setAttributeValue("entryUUID", "00000000-0000-0000-0000-000000000051");
        entry.setAttributeValue("uid", "j.mueller");
        entry.setAttributeValue("userAccountControl", control);
        entry.setAttributeValue("accountExpires", expires);
        if (locked != null) {
            entry.setAttributeValue("pwdAccountLockedTime", locked);
        }

        assertThat(EntryReader.read(entry, NOW))
                .hasValueSatisfying(person -> assertThat(person.enabled()).isEqualTo(enabled));
    }

    @Test
    void an_entry_without_id_or_log_in_name_is_nobody() {
        entry.setAttributeValue("uid", "j.mueller");
        assertThat(EntryReader.read(entry, NOW)).isEmpty();

        var nameless = new DirContextAdapter("cn=x");
        nameless.setAttributeValue("entryUUID", "00000000-0000-0000-0000-000000000051");
        assertThat(EntryReader.read(nameless, NOW)).isEmpty();
    }
}
