package de.knotenpunkt.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.naming.Name;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.support.LdapUtils;

/** Turns an entry into a person, whether it comes from OpenLDAP or from Active Directory. */
final class EntryReader {

    /** Asked for by name, since directories keep some of them back otherwise. */
    static final String[] ATTRIBUTES = {
        "entryUUID",
        "objectGUID",
        "uid",
        "sAMAccountName",
        "displayName",
        "cn",
        "title",
        "mail",
        "telephoneNumber",
        "departmentNumber",
        "department",
        "userAccountControl",
        "accountExpires",
        "pwdAccountLockedTime"
    };

    private static final int ACCOUNT_DISABLED = 0x2;
    /** Switched off for good by the administrator, other than a lock after wrong passwords. */
    private static final String LOCKED_FOR_EVER = "000001010000Z";

    private static final long NEVER = Long.MAX_VALUE;
    private static final long FILETIME_TO_UNIX_SECONDS = 11_644_473_600L;
    private static final long FILETIME_PER_SECOND = 10_000_000L;

    private EntryReader() {}

    /** The person of an entry with no groups yet; empty if it has no stable id or no log-in name. */
    static Optional<DirectoryPerson> read(DirContextOperations entry, Instant now) {
        var id = id(entry);
        var login = first(entry, "uid", "sAMAccountName");
        if (id.isEmpty() || login.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DirectoryPerson(
                id.get(),
                login.toLowerCase(Locale.ROOT),
                Optional.of(first(entry, "displayName", "cn"))
                        .filter(name -> !name.isEmpty())
                        .orElse(login),
                first(entry, "title"),
                first(entry, "mail"),
                first(entry, "telephoneNumber"),
                Set.of(),
                values(entry, "departmentNumber", "department"),
                organisationalUnits(entry.getDn()),
                isEnabled(entry, now)));
    }

    private static Optional<UUID> id(DirContextOperations entry) {
        if (entry.getObjectAttribute("objectGUID") instanceof byte[] guid) {
            return Optional.of(StableId.ofObjectGuid(guid));
        }
        return Optional.ofNullable(entry.getStringAttribute("entryUUID")).map(UUID::fromString);
    }

    private static boolean isEnabled(DirContextOperations entry, Instant now) {
        var control = number(entry, "userAccountControl");
        return (control & ACCOUNT_DISABLED) == 0
                && !hasRunOut(number(entry, "accountExpires"), now)
                && !LOCKED_FOR_EVER.equals(entry.getStringAttribute("pwdAccountLockedTime"));
    }

    private static boolean hasRunOut(long filetime, Instant now) {
        return filetime != 0
                && filetime != NEVER
                && filetime / FILETIME_PER_SECOND - FILETIME_TO_UNIX_SECONDS <= now.getEpochSecond();
    }

    private static long number(DirContextOperations entry, String attribute) {
        var text = entry.getStringAttribute(attribute);
        return text == null ? 0 : Long.parseLong(text);
    }

    private static String first(DirContextOperations entry, String... attributes) {
        return values(entry, attributes).stream().findFirst().orElse("");
    }

    private static List<String> values(DirContextOperations entry, String... attributes) {
        return Arrays.stream(attributes)
                .map(entry::getStringAttributes)
                .map(values -> values == null
                        ? List.<String>of()
                        : Stream.of(values)
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .toList())
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> organisationalUnits(Name dn) {
        var units = new ArrayList<String>();
        for (var rdn : LdapUtils.newLdapName(dn).getRdns()) {
            if (rdn.getType().equalsIgnoreCase("ou")) {
                units.addFirst(rdn.getValue().toString());
            }
        }
        return units;
    }
}
