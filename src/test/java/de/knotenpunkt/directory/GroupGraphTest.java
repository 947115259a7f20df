package de.knotenpunkt.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.naming.Name;
import org.junit.jupiter.api.Test;
import org.springframework.ldap.support.LdapUtils;

class GroupGraphTest {

    private final GroupGraph graph = new GroupGraph();

    @Test
    void a_member_of_a_member_belongs_as_well() {
        graph.add(group("inner"), List.of(dn("person")));
        graph.add(group("outer"), List.of(dn("inner")));
        graph.add(group("other"), List.of(dn("somebody")));

        assertThat(graph.groupsOf(dn("person"))).containsExactlyInAnyOrder("inner", "outer");
    }

    @Test
    void a_circle_of_groups_comes_to_an_end() {
        graph.add(group("a"), List.of(dn("person"), dn("b")));
        graph.add(group("b"), List.of(dn("a")));

        assertThat(graph.groupsOf(dn("person"))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void ten_levels_count_and_no_more() {
        graph.add(group("g1"), List.of(dn("person")));
        for (var level = 2; level <= 12; level++) {
            graph.add(group("g" + level), List.of(dn("g" + (level - 1))));
        }

        assertThat(graph.groupsOf(dn("person"))).hasSize(10).contains("g10").doesNotContain("g11");
    }

    @Test
    void names_are_compared_as_directories_do() {
        graph.add(group("team"), List.of(LdapUtils.newLdapName("CN=Person, DC=Example")));

        assertThat(graph.groupsOf(dn("person"))).containsExactly("team");
    }

    private static GroupGraph.Group group(String name) {
        return new GroupGraph.Group(dn(name), name);
    }

    private static Name dn(String name) {
        return LdapUtils.newLdapName("cn=" + name + ",dc=example");
    }
}
