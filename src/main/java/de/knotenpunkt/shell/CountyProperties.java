package de.knotenpunkt.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the pages before log-in say about the county; every value is shown as it stands.
 *
 * @param name name of the county
 * @param address street and place
 * @param serviceDesk telephone number for forgotten passwords
 * @param accessibilityContact mail address for barriers found
 * @param accessibilityDate day of the accessibility statement
 * @param privacyOfficer mail address of the data protection officer
 * @param privacyContact mail address of the responsible unit
 */
@ConfigurationProperties("knotenpunkt.county")
record CountyProperties(
        @DefaultValue("Landkreis Musterkreis") String name,

        @DefaultValue("Kreishaus, Musterplatz 1, 12345 Musterstadt")
        String address,

        @DefaultValue("030 23125-110") String serviceDesk,
        @DefaultValue("barrierefrei@example.org") String accessibilityContact,
        @DefaultValue("23.11.2026") String accessibilityDate,
        @DefaultValue("datenschutz@example.org") String privacyOfficer,
        @DefaultValue("koordinierungsstelle@example.org") String privacyContact) {}
