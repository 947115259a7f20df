package de.knotenpunkt.testing;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import de.knotenpunkt.demo.DemoData;
import de.knotenpunkt.demo.DirectoryTree;
import de.knotenpunkt.demo.EmbeddedDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;

/**
 * The directory of all tests of a JVM: the demo people and {@link #WITH_COMMA}. A test that changes people starts its
 * own by {@link EmbeddedDirectory#start}.
 */
public final class TestDirectory {

    /** Log-in name of a clerk of unit 51 whose DN holds umlauts and a comma. */
    public static final String WITH_COMMA = "j.mueller";

    private static final String COMMA_DN =
            "cn=Müller\\, Jörg,ou=Außenstelle," + DirectoryTree.PEOPLE + "," + DirectoryTree.BASE;

    private TestDirectory() {}

    public static EmbeddedDirectory get() {
        return OncePerJvm.DIRECTORY;
    }

    /** Entries of the demo people and of the one with the difficult name. */
    public static List<Entry> entries() {
        var entries = new ArrayList<>(DirectoryTree.of(DemoData.read()));
        entries.add(new Entry(
                "ou=Außenstelle," + DirectoryTree.PEOPLE + "," + DirectoryTree.BASE,
                new Attribute("objectClass", "top", "organizationalUnit"),
                new Attribute("ou", "Außenstelle")));
        entries.add(new Entry(
                COMMA_DN,
                new Attribute("objectClass", "top", "person", "organizationalPerson", "inetOrgPerson"),
                new Attribute("uid", WITH_COMMA),
                new Attribute("cn", "Müller, Jörg"),
                new Attribute("sn", "Müller"),
                new Attribute("givenName", "Jörg"),
                new Attribute("displayName", "Jörg Müller"),
                new Attribute("mail", "joerg.mueller@example.org"),
                new Attribute("departmentNumber", "51"),
                new Attribute("userPassword", DemoData.PASSWORD),
                new Attribute("entryUUID", new UUID(0x51, 1).toString())));
        entries.stream()
                .filter(entry -> entry.getDN().startsWith("cn=DL_APP_KMuT_Sachbearbeitung,")
                        || entry.getDN().startsWith("cn=GG_GB51_"))
                .forEach(group -> group.addAttribute("member", COMMA_DN));
        return entries;
    }

    private static final class OncePerJvm {

        private static final EmbeddedDirectory DIRECTORY = open();

        private static EmbeddedDirectory open() {
            var directory = EmbeddedDirectory.start(entries());
            SpringApplication.getShutdownHandlers().add(directory::close);
            return directory;
        }
    }
}
