package de.knotenpunkt.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A person as the directory describes them.
 *
 * @param id stable id: {@code objectGUID} or {@code entryUUID}
 * @param login log-in name in lower case
 * @param name name on the screen
 * @param title what the person does; empty if the directory says nothing
 * @param mail address; empty if unknown
 * @param phone number; empty if unknown
 * @param groups names of all groups, nested ones included
 * @param units values of {@code departmentNumber}, else of {@code department}
 * @param path organisational units (OU) of the entry, the nearest first
 * @param enabled false if the account has been switched off or has run out
 */
public record DirectoryPerson(
        UUID id,
        String login,
        String name,
        String title,
        String mail,
        String phone,
        Set<String> groups,
        List<String> units,
        List<String> path,
        boolean enabled) {

    public DirectoryPerson {
        groups = Set.copyOf(groups);
        units = List.copyOf(units);
        path = List.copyOf(path);
    }

    DirectoryPerson in(Set<String> allGroups) {
        return new DirectoryPerson(id, login, name, title, mail, phone, allGroups, units, path, enabled);
    }
}
