package de.knotenpunkt.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.naming.Name;
import javax.naming.directory.SearchControls;
import org.springframework.ldap.AuthenticationException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.OperationNotSupportedException;
import org.springframework.ldap.control.PagedResultsDirContextProcessor;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.DefaultIncrementalAttributesMapper;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.ldap.core.support.SingleContextSource;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.ldap.support.LdapUtils;
import org.springframework.stereotype.Component;

/** Asks the directory. Every answer comes from there; nothing is remembered. */
@Component
public class Directory {

    /** Active Directory's rule that follows nested groups itself. */
    private static final String IN_CHAIN = "1.2.840.113556.1.4.1941";

    private static final int PAGE = 500;
    private static final String[] GROUP_ATTRIBUTES = {"cn", "member"};

    private final DirectoryProperties properties;
    private final LdapContextSource connections;
    private final LdapTemplate ldap;
    private final Clock clock;

    Directory(DirectoryProperties properties, LdapContextSource connections, Clock clock) {
        this.properties = properties;
        this.connections = connections;
        this.clock = clock;
        this.ldap = new LdapTemplate(connections);
        // Active Directory answers a search at its root with parts elsewhere, which are of no interest
        ldap.setIgnorePartialResultException(true);
    }

    /**
     * The person with this log-in name if the password is theirs; empty otherwise, without saying which was wrong.
     *
     * @throws DirectoryUnavailable if the directory does not answer
     */
    Optional<DirectoryPerson> authenticate(String login, String password) {
        return asking(() -> entryOf(login)
                .filter(entry -> isPasswordOf(entry.getNameInNamespace(), password))
                .flatMap(this::person));
    }

    /**
     * All people of the directory with their groups, nested ones included.
     *
     * @throws DirectoryUnavailable if the directory does not answer
     */
    public List<DirectoryPerson> everybody() {
        return asking(() -> SingleContextSource.doWithSingleContext(
                connections,
                operations -> {
                    var graph = graph(operations);
                    var people = new ArrayList<DirectoryPerson>();
                    ContextMapper<Optional<DirectoryPerson>> reader = context -> {
                        var entry = (DirContextOperations) context;
                        return EntryReader.read(entry, clock.instant())
                                .map(person -> person.in(graph.groupsOf(fullName(entry))));
                    };
                    var all = properties.userFilter().replace("{0}", "*");
                    paged(operations, properties.userSearchBase(), all, EntryReader.ATTRIBUTES, reader)
                            .forEach(found -> found.ifPresent(people::add));
                    return people;
                },
                true,
                true,
                true));
    }

    private Optional<DirContextOperations> entryOf(String login) {
        var query = LdapQueryBuilder.query()
                .base(properties.userSearchBase())
                .attributes(EntryReader.ATTRIBUTES)
                .filter(properties.userFilter(), login);
        ContextMapper<DirContextOperations> asItIs = DirContextOperations.class::cast;
        var found = ldap.search(query, asItIs);
        // two people with one name: neither is meant for sure
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private boolean isPasswordOf(String dn, String password) {
        try {
            LdapUtils.closeContext(connections.getContext(dn, password));
            return true;
        } catch (AuthenticationException | OperationNotSupportedException wrong) {
            return false;
        }
    }

    private Optional<DirectoryPerson> person(DirContextOperations entry) {
        return EntryReader.read(entry, clock.instant())
                .filter(DirectoryPerson::enabled)
                .map(person -> person.in(groupsOf(fullName(entry))));
    }

    private Set<String> groupsOf(Name dn) {
        if (properties.groupFilter().contains(IN_CHAIN)) {
            return GroupGraph.closure(dn, member -> member.equals(dn) ? directGroups(member) : List.of());
        }
        return GroupGraph.closure(dn, this::directGroups);
    }

    private List<GroupGraph.Group> directGroups(Name member) {
        var query = LdapQueryBuilder.query()
                .base(properties.groupSearchBase())
                .attributes("cn")
                .filter(properties.groupFilter(), member.toString());
        ContextMapper<GroupGraph.Group> reader = context -> group((DirContextOperations) context);
        return ldap.search(query, reader);
    }

    private GroupGraph graph(LdapOperations operations) {
        var graph = new GroupGraph();
        var members = new HashMap<GroupGraph.Group, List<Name>>();
        var cut = new ArrayList<GroupGraph.Group>();
        ContextMapper<Boolean> reader = context -> {
            var entry = (DirContextOperations) context;
            var values = entry.getStringAttributes("member");
            members.put(group(entry), values == null ? List.of() : names(Arrays.asList(values)));
            return values == null && cut.add(group(entry));
        };
        paged(operations, properties.groupSearchBase(), "(member=*)", GROUP_ATTRIBUTES, reader);
        // Active Directory hands out more than 1,500 members in ranges only
        cut.forEach(group -> members.put(group, allMembers(operations, group)));
        members.forEach(graph::add);
        return graph;
    }

    private List<Name> allMembers(LdapOperations operations, GroupGraph.Group group) {
        var values = DefaultIncrementalAttributesMapper.lookupAttributeValues(
                operations, LdapUtils.removeFirst(group.dn(), base()), "member");
        return names(values.stream().map(Object::toString).toList());
    }

    private <T> List<T> paged(
            LdapOperations operations, String base, String filter, String[] attributes, ContextMapper<T> mapper) {
        var controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(attributes);
        controls.setReturningObjFlag(true);
        var pages = new PagedResultsDirContextProcessor(PAGE);
        var all = new ArrayList<T>();
        do {
            all.addAll(operations.search(base, filter, controls, mapper, pages));
        } while (pages.hasMore());
        return all;
    }

    private GroupGraph.Group group(DirContextOperations entry) {
        var name = entry.getStringAttribute("cn");
        return new GroupGraph.Group(fullName(entry), name == null ? "" : name);
    }

    private Name fullName(DirContextOperations entry) {
        return LdapUtils.newLdapName(entry.getNameInNamespace());
    }

    private javax.naming.ldap.LdapName base() {
        return LdapUtils.newLdapName(properties.base());
    }

    private static List<Name> names(List<String> dns) {
        return dns.stream().<Name>map(LdapUtils::newLdapName).toList();
    }

    /** Whatever goes wrong with our own account or the connection is the directory's trouble, not the person's. */
    private static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (NamingException trouble) {
            throw new DirectoryUnavailable(trouble);
        }
    }
}
