package de.knotenpunkt.identity;

import de.knotenpunkt.shared.Role;
import de.knotenpunkt.shared.UnitCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one place where names of the directory meet roles and units of the application.
 *
 * @param roles directory groups that bring a role
 * @param unitGroup groups that say the unit; the first bracket is its code
 * @param units names, order and heads of units; units seen in the directory only are added without a name
 * @param refreshEvery how often the snapshot is compared with the directory; running sessions follow within this time
 */
@ConfigurationProperties("knotenpunkt.identity")
record IdentityProperties(
        @DefaultValue Map<Role, List<String>> roles,
        @DefaultValue("GG_GB(\\d{2})_.*") String unitGroup,
        @DefaultValue List<Unit> units,
        @DefaultValue("4m") Duration refreshEvery) {

    /**
     * @param code Ordnungsziffer
     * @param name name without the code
     * @param parent unit it is a part of; without it the code says so ({@code 50.01} is a part of {@code 50})
     * @param head log-in name of the head, if the directory's roles do not say it
     */
    record Unit(
            UnitCode code,
            String name,
            @Nullable UnitCode parent,
            @Nullable String head) {}
}
