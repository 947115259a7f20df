package de.knotenpunkt.directory;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the directory is and how it is asked.
 *
 * @param url one or several addresses, separated by blanks or commas; the next is tried when one does not answer
 * @param base part of the tree that is used
 * @param bindDn account that may read people and groups; nobody logs in with it
 * @param userSearchBase where people are, below the base
 * @param userFilter how a log-in name is found, with the name at {@code {0}}
 * @param groupSearchBase where groups are, below the base
 * @param groupFilter how the groups of an entry are found, with its distinguished name at {@code {0}}
 * @param startTls whether {@code ldap://} is secured by StartTLS
 * @param allowPlain whether an unencrypted {@code ldap://} beyond this machine is accepted; for a closed test network
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long to wait for an answer
 */
@ConfigurationProperties("knotenpunkt.directory")
record DirectoryProperties(
        @DefaultValue("ldap://127.0.0.1:389") String url,
        @DefaultValue("") String base,
        @DefaultValue("") String bindDn,
        @DefaultValue("") String bindPassword,
        @DefaultValue("") String userSearchBase,
        @DefaultValue("(uid={0})") String userFilter,
        @DefaultValue("") String groupSearchBase,
        @DefaultValue("(member={0})") String groupFilter,
        @DefaultValue("false") boolean startTls,
        @DefaultValue("false") boolean allowPlain,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {

    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "localhost", "[::1]");

    DirectoryProperties {
        for (var address : addresses(url)) {
            if (!startTls && !allowPlain && isPlain(address)) {
                throw new IllegalArgumentException("The directory " + address
                        + " would get passwords unencrypted: use ldaps:// or knotenpunkt.directory.start-tls=true");
            }
        }
    }

    String[] addresses() {
        return addresses(url);
    }

    private static String[] addresses(String url) {
        return url.strip().split("[\\s,]+");
    }

    private static boolean isPlain(String address) {
        var uri = URI.create(address);
        return !"ldaps".equalsIgnoreCase(uri.getScheme()) && !isThisMachine(uri.getHost());
    }

    private static boolean isThisMachine(@Nullable String host) {
        return host != null && THIS_MACHINE.contains(host);
    }
}
