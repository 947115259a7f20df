package de.knotenpunkt.demo;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import de.knotenpunkt.demo.DemoData.Person;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people of the demo as a directory: accounts, groups that bring a role ({@code DL_APP_KMuT_…}) and groups that say
 * the department ({@code GG_GB50_…}). Every entry has a fixed {@code entryUUID}, for it is the key of a person.
 */
public final class DirectoryTree {

    public static final String BASE = "dc=landkreis,dc=example";
    /** Relative to {@link #BASE}. */
    public static final String PEOPLE = "ou=personen";
    /** Relative to {@link #BASE}. */
    public static final String GROUPS = "ou=gruppen";

    private static final Map<String, String> ROLE_GROUPS = Map.of(
            "SB", "DL_APP_KMuT_Sachbearbeitung",
            "GBL", "DL_APP_KMuT_GBLeitung",
            "KO", "DL_APP_KMuT_Koordination",
            "VV", "DL_APP_KMuT_Leitung_Lesen",
            "IT", "DL_APP_KMuT_Administration",
            "DSB", "DL_APP_KMuT_Pruefung",
            "SD", "DL_APP_KMuT_Sitzungsdienst");

    private static final Map<String, String> ROLE_NAMES = Map.of(
            "SB", "case-worker",
            "GBL", "department-head",
            "KO", "coordinator",
            "VV", "executive",
            "IT", "it-admin",
            "DSB", "auditor",
            "SD", "council-office");

    private final DemoData data;

    private DirectoryTree(DemoData data) {
        this.data = data;
    }

    /** All entries in an order in which they can be added. */
    public static List<Entry> of(DemoData data) {
        return new DirectoryTree(data).entries();
    }

    /** The fixed key of a demo person. */
    public static UUID entryUuid(String uid) {
        return stableId("person:" + uid);
    }

    /** Which group brings which role, as the settings a county writes into its configuration. */
    static Map<String, Object> roleSettings() {
        return ROLE_GROUPS.entrySet().stream()
                .collect(Collectors.toMap(
                        group -> "knotenpunkt.identity.roles." + ROLE_NAMES.get(group.getKey()) + "[0]",
                        Map.Entry::getValue));
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(withId(
                new Entry(BASE, new Attribute("objectClass", "top", "domain"), new Attribute("dc", "landkreis")),
                BASE));
        entries.add(organizationalUnit(PEOPLE));
        entries.add(organizationalUnit(GROUPS));
        data.users().stream().map(this::account).forEach(entries::add);
        ROLE_GROUPS.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(role -> group(
                        role.getValue(),
                        data.users().stream().filter(person -> person.role().equals(role.getKey()))))
                .forEach(entries::add);
        data.orgUnits().stream()
                .filter(unit -> unit.code().matches("\\d{2}"))
                .map(unit -> group(
                        "GG_GB" + unit.code() + "_" + plain(unit.name()),
                        data.users().stream()
                                .filter(person -> person.unit().equals(unit.code())
                                        || person.unit().startsWith(unit.code() + "."))))
                .forEach(entries::add);
        return entries;
    }

    private Entry account(Person person) {
        var lastSpace = person.name().lastIndexOf(' ');
        var given = person.name().substring(0, lastSpace);
        var family = person.name().substring(lastSpace + 1);
        var number = data.users().indexOf(person) + 101;
        var entry = new Entry(
                dn(person.uid()),
                new Attribute("objectClass", "top", "person", "organizationalPerson", "inetOrgPerson"),
                new Attribute("uid", person.uid()),
                new Attribute("cn", person.name()),
                new Attribute("sn", family),
                new Attribute("givenName", given),
                new Attribute("displayName", person.name()),
                new Attribute("mail", mailName(given) + "." + mailName(family) + "@example.org"),
                new Attribute("telephoneNumber", "030 23125-" + number),
                new Attribute("title", person.function()),
                new Attribute("departmentNumber", person.unit()),
                new Attribute("userPassword", DemoData.PASSWORD));
        superiorOf(person).ifPresent(superior -> entry.addAttribute("manager", dn(superior)));
        return withId(entry, "person:" + person.uid());
    }

    /** The head of the own unit; for heads the Landrätin, who answers to nobody here. */
    private Optional<String> superiorOf(Person person) {
        if (person.role().equals("VV")) {
            return Optional.empty();
        }
        var head = Optional.ofNullable(data.heads().get(person.unit()));
        return head.filter(uid -> !uid.equals(person.uid())).or(this::executive);
    }

    private Optional<String> executive() {
        return data.users().stream()
                .filter(other -> other.role().equals("VV"))
                .map(Person::uid)
                .findFirst();
    }

    private static Entry organizationalUnit(String name) {
        return withId(
                new Entry(
                        name + "," + BASE,
                        new Attribute("objectClass", "top", "organizationalUnit"),
                        new Attribute("ou", name.substring("ou=".length()))),
                name);
    }

    private static Entry group(String name, Stream<Person> members) {
        return withId(
                new Entry(
                        "cn=" + name + "," + GROUPS + "," + BASE,
                        new Attribute("objectClass", "top", "groupOfNames"),
                        new Attribute("cn", name),
                        new Attribute(
                                "member",
                                members.map(member -> dn(member.uid())).toList())),
                "group:" + name);
    }

    /** Where a demo person stands. */
    public static String dn(String uid) {
        return "uid=" + uid + "," + PEOPLE + "," + BASE;
    }

    static Entry withId(Entry entry, String key) {
        entry.setAttribute("entryUUID", stableId(key).toString());
        return entry;
    }

    private static UUID stableId(String key) {
        return UUID.nameUUIDFromBytes(("knotenpunkt-demo:" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String mailName(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        var spelled = text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9-]+", "_")
                .replaceAll("^_|_$", "");
    }
}
