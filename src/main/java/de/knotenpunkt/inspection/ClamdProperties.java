package de.knotenpunkt.inspection;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the virus scanner listens; without a socket and a host there is none.
 *
 * @param socket path of its unix socket; goes before host and port
 * @param connectTimeout how long to wait for a connection
 * @param readTimeout how long the scanner may be silent before it counts as hanging
 * @param limit largest file it takes; not above its own {@code StreamMaxLength}, not below the largest upload
 */
@ConfigurationProperties("knotenpunkt.clamd")
record ClamdProperties(
        @DefaultValue("") String socket,
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("60s") Duration readTimeout,
        @DefaultValue("100MB") DataSize limit) {

    Optional<SocketAddress> address() {
        if (!socket.isBlank()) {
            return Optional.of(UnixDomainSocketAddress.of(socket));
        }
        // resolved with each connection: the scanner may have moved
        return host.isBlank() ? Optional.empty() : Optional.of(new InetSocketAddress(host, port));
    }
}
