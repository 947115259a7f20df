package de.knotenpunkt.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import de.knotenpunkt.testing.TestDirectory;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EmbeddedDirectoryTest {

    private final EmbeddedDirectory directory = TestDirectory.get();

    @Test
    void a_person_logs_in_with_the_demo_password_and_no_other() throws LDAPException {
        var dn = DirectoryTree.dn("h.leitmann");
        try (var connection = connect()) {
            assertThat(connection.bind(dn, DemoData.PASSWORD).getResultCode()).isEqualTo(ResultCode.SUCCESS);
            assertThatThrownBy(() -> connection.bind(dn, "falsch"))
                    .isInstanceOfSatisfying(
                            LDAPException.class,
                            refusal -> assertThat(refusal.getResultCode()).isEqualTo(ResultCode.INVALID_CREDENTIALS));
        }
    }

    @Test
    void nobody_reads_without_a_log_in() throws LDAPException {
        try (var connection = connect()) {
            assertThatThrownBy(() -> connection.search(DirectoryTree.BASE, SearchScope.SUB, "(uid=*)"))
                    .isInstanceOf(LDAPException.class);
        }
    }

    @Test
    void the_key_of_a_person_is_the_same_in_every_directory_made_from_the_data() throws LDAPException {
        try (var another = EmbeddedDirectory.start(DirectoryTree.of(DemoData.read()))) {
            assertThat(person(directory, "m.beispiel").getAttributeValue("entryUUID"))
                    .isEqualTo(DirectoryTree.entryUuid("m.beispiel").toString())
                    .isEqualTo(person(another, "m.beispiel").getAttributeValue("entryUUID"));
        }
    }

    @Test
    void groups_say_role_and_department() throws LDAPException {
        assertThat(groupsOf("k.probst")).containsExactlyInAnyOrder("DL_APP_KMuT_Sachbearbeitung", "GG_GB50_Soziales");
        assertThat(groupsOf("m.beispiel")).containsExactlyInAnyOrder("DL_APP_KMuT_Koordination", "GG_GB50_Soziales");
        assertThat(groupsOf("q.gleich")).containsExactly("DL_APP_KMuT_GBLeitung");
        assertThat(groupsOf("n.ohne")).containsExactly("GG_GB20_Finanzen");
        assertThat(person(directory, "m.beispiel").getAttributeValue("departmentNumber"))
                .isEqualTo("50.01");
    }

    @Test
    void umlauts_and_a_comma_in_a_name_do_no_harm() throws LDAPException {
        var dn = person(directory, TestDirectory.WITH_COMMA).getDN();
        assertThat(dn).contains("Müller\\, Jörg");
        assertThat(groupsOf(TestDirectory.WITH_COMMA)).hasSize(2);
        try (var connection = connect()) {
            assertThat(connection.bind(dn, DemoData.PASSWORD).getResultCode()).isEqualTo(ResultCode.SUCCESS);
        }
    }

    @Test
    void only_this_machine_reaches_the_directory() throws Exception {
        var others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .toList();
        for (var address : others) {
            assertThatThrownBy(() -> new LDAPConnection(address, port(directory)).close())
                    .isInstanceOf(LDAPException.class);
        }
        assertThat(directory.server().getListenAddress("loopback")).isEqualTo(InetAddress.getLoopbackAddress());
    }

    private LDAPConnection connect() throws LDAPException {
        return new LDAPConnection("127.0.0.1", port(directory));
    }

    private static int port(EmbeddedDirectory directory) {
        return directory.server().getListenPort();
    }

    private List<String> groupsOf(String uid) throws LDAPException {
        var member = person(directory, uid).getDN();
        return found(directory, DirectoryTree.GROUPS + ",", Filter.createEqualityFilter("member", member)).stream()
                .map(group -> group.getAttributeValue("cn"))
                .toList();
    }

    private static SearchResultEntry person(EmbeddedDirectory directory, String uid) throws LDAPException {
        return found(directory, "", Filter.createEqualityFilter("uid", uid)).getFirst();
    }

    private static List<SearchResultEntry> found(EmbeddedDirectory directory, String below, Filter filter)
            throws LDAPException {
        var result = directory.server().search(below + DirectoryTree.BASE, SearchScope.SUB, filter, "*", "+");
        return Objects.requireNonNull(result.getSearchEntries());
    }
}
