package de.knotenpunkt.identity;

import de.knotenpunkt.directory.DirectoryPerson;
import de.knotenpunkt.shared.InvalidValue;
import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From groups and attributes of the directory to roles and units; the only code that knows a group's name. */
@Component
class RoleMapping {

    private final Map<String, Role> roleByGroup = new HashMap<>();
    private final Pattern unitGroup;
    private final Set<UnitCode> named;

    RoleMapping(IdentityProperties properties) {
        properties.roles().forEach((role, groups) -> groups.forEach(group -> roleByGroup.put(key(group), role)));
        this.unitGroup = Pattern.compile(properties.unitGroup(), Pattern.CASE_INSENSITIVE);
        this.named =
                properties.units().stream().map(IdentityProperties.Unit::code).collect(Collectors.toSet());
    }

    Set<Role> roles(DirectoryPerson person) {
        return person.groups().stream()
                .flatMap(group -> Stream.ofNullable(roleByGroup.get(key(group))))
                .collect(Collectors.toSet());
    }

    /**
     * Units by group; where the attribute names a part of such a unit, the part. Without a group the attribute counts,
     * without that the place in the tree.
     */
    Set<UnitCode> units(DirectoryPerson person) {
        var byGroup = person.groups().stream()
                .map(unitGroup::matcher)
                .filter(Matcher::matches)
                .flatMap(matcher -> code(matcher.group(1)).stream())
                .collect(Collectors.toSet());
        var byAttribute = codes(person.units());
        if (byGroup.isEmpty()) {
            return byAttribute.isEmpty() ? nearest(person.path()) : byAttribute;
        }
        var parts = byAttribute.stream()
                .filter(part -> byGroup.stream().anyMatch(part::isWithin))
                .collect(Collectors.toSet());
        return Stream.concat(
                        byGroup.stream().filter(unit -> parts.stream().noneMatch(part -> part.isWithin(unit))),
                        parts.stream())
                .collect(Collectors.toSet());
    }

    /** An OU such as "Benutzer" is no unit: only those that configuration names. */
    private Set<UnitCode> nearest(List<String> path) {
        return path.stream()
                .flatMap(ou -> code(ou).stream())
                .filter(named::contains)
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    private static Set<UnitCode> codes(List<String> values) {
        return values.stream().flatMap(value -> code(value).stream()).collect(Collectors.toSet());
    }

    /** The code at the beginning, as in "50.01" or "50 Soziales"; empty for "Soziales GmbH & Co" and the like. */
    private static Optional<UnitCode> code(String text) {
        var first = text.strip().split("\\s+", 2)[0];
        try {
            return Optional.of(first).filter(Predicate.not(String::isEmpty)).map(UnitCode::new);
        } catch (InvalidValue notACode) {
            return Optional.empty();
        }
    }

    private static String key(String group) {
        return group.toLowerCase(Locale.ROOT);
    }
}
