package de.knotenpunkt.demo;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFReader;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A directory in memory: on loopback and a free port only, read after a log-in only. The account the application uses
 * has a password that is new at every start.
 */
public final class EmbeddedDirectory implements AutoCloseable {

    private static final String SERVICE_ACCOUNT = "cn=knotenpunkt,ou=dienste," + DirectoryTree.BASE;

    private final InMemoryDirectoryServer server;
    private final String password = RandomSecret.next();

    private EmbeddedDirectory(List<Entry> entries) throws LDAPException {
        var config = new InMemoryDirectoryServerConfig(DirectoryTree.BASE);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(), 0, null));
        config.addAdditionalBindCredentials(SERVICE_ACCOUNT, password);
        config.setAuthenticationRequiredOperationTypes(
                OperationType.SEARCH,
                OperationType.COMPARE,
                OperationType.ADD,
                OperationType.DELETE,
                OperationType.MODIFY,
                OperationType.MODIFY_DN);
        config.setMaxSizeLimit(1000);
        server = new InMemoryDirectoryServer(config);
        server.importFromLDIF(
                true, new LDIFReader(new ByteArrayInputStream(ldif(entries).getBytes(StandardCharsets.UTF_8))));
        server.startListening();
    }

    /** Starts a directory with these entries. */
    public static EmbeddedDirectory start(List<Entry> entries) {
        try {
            return new EmbeddedDirectory(entries);
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entries as LDIF, which other directory servers read as well. */
    public static String ldif(List<Entry> entries) {
        return entries.stream().map(Entry::toLDIFString).collect(Collectors.joining("\n"));
    }

    /** The settings with which the application finds this directory. */
    public Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("knotenpunkt.directory.url", "ldap://127.0.0.1:" + server.getListenPort());
        settings.put("knotenpunkt.directory.base", DirectoryTree.BASE);
        settings.put("knotenpunkt.directory.bind-dn", SERVICE_ACCOUNT);
        settings.put("knotenpunkt.directory.bind-password", password);
        settings.put("knotenpunkt.directory.user-search-base", DirectoryTree.PEOPLE);
        settings.put("knotenpunkt.directory.user-filter", "(uid={0})");
        settings.put("knotenpunkt.directory.group-search-base", DirectoryTree.GROUPS);
        settings.put("knotenpunkt.directory.group-filter", "(member={0})");
        settings.putAll(DirectoryTree.roleSettings());
        return settings;
    }

    /** For tests in which people are renamed, leave or come: changes without asking for rights. */
    public InMemoryDirectoryServer server() {
        return server;
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
