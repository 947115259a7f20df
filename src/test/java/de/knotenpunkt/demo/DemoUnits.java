package de.knotenpunkt.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names of the demo's units, as the settings a county writes into its configuration. */
public final class DemoUnits {

    private DemoUnits() {}

    public static Map<String, Object> settings(DemoData data) {
        var settings = new LinkedHashMap<String, Object>();
        for (var i = 0; i < data.orgUnits().size(); i++) {
            var unit = data.orgUnits().get(i);
            settings.put("knotenpunkt.identity.units[" + i + "].code", unit.code());
            settings.put("knotenpunkt.identity.units[" + i + "].name", unit.name());
        }
        return settings;
    }
}
