package de.knotenpunkt.directory;

import java.util.HashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.ldap.core.support.LdapContextSource;

/** One connection source: no referrals, no pool, short patience. */
@Configuration
@EnableConfigurationProperties({DirectoryProperties.class, ThrottleProperties.class})
class DirectoryConfiguration {

    @Bean
    LdapContextSource directoryConnections(DirectoryProperties properties) {
        var source = new LdapContextSource();
        source.setUrls(properties.addresses());
        source.setBase(properties.base());
        source.setUserDn(properties.bindDn());
        source.setPassword(properties.bindPassword());
        source.setAnonymousReadOnly(properties.bindDn().isEmpty());
        // a referral would send passwords to a host nobody configured
        source.setReferral("ignore");
        if (properties.startTls()) {
            source.setAuthenticationStrategy(new DefaultTlsDirContextAuthenticationStrategy());
        }
        var environment = new HashMap<String, Object>();
        environment.put(
                "com.sun.jndi.ldap.connect.timeout",
                Long.toString(properties.connectTimeout().toMillis()));
        environment.put(
                "com.sun.jndi.ldap.read.timeout",
                Long.toString(properties.readTimeout().toMillis()));
        environment.put("java.naming.ldap.attributes.binary", "objectGUID objectSid");
        source.setBaseEnvironmentProperties(environment);
        return source;
    }
}
