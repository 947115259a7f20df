package de.knotenpunkt.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.naming.Name;

/** Who is a member of what, through nested groups and safe against circles. */
final class GroupGraph {

    /** Deeper nesting is a mistake in the directory rather than a wish. */
    static final int DEEPEST = 10;

    record Group(Name dn, String name) {}

    private final Map<Name, List<Group>> groupsByMember = new HashMap<>();

    void add(Group group, List<Name> members) {
        for (var member : members) {
            groupsByMember.computeIfAbsent(member, any -> new ArrayList<>()).add(group);
        }
    }

    /** Names of all groups the entry belongs to, directly or through other groups. */
    Set<String> groupsOf(Name entry) {
        return closure(entry, member -> groupsByMember.getOrDefault(member, List.of()));
    }

    /** Follows memberships upwards, each group once and no deeper than {@link #DEEPEST}. */
    static Set<String> closure(Name entry, Function<Name, List<Group>> directGroups) {
        record Step(Name entry, int depth) {}
        var names = new HashSet<String>();
        var seen = new HashSet<Name>(Set.of(entry));
        var open = new ArrayDeque<Step>(List.of(new Step(entry, 0)));
        while (!open.isEmpty()) {
            var step = open.removeFirst();
            for (var group : directGroups.apply(step.entry())) {
                names.add(group.name());
                if (seen.add(group.dn()) && step.depth() + 1 < DEEPEST) {
                    open.add(new Step(group.dn(), step.depth() + 1));
                }
            }
        }
        return names;
    }
}
